/** The page « Ce que deviennent les cinq guides », made from the facts and from the texts of the product. */

import { GUIDES, isRepris, numeroOf, sentenceOf } from '../../tests/guide/couverture';
import type { Fait, Guide } from '../../tests/guide/couverture/types';

export const COUVERTURE_PATH = 'docs/couverture-des-guides.md';

const INTRODUCTION = `# Ce que deviennent les cinq guides

<!-- Écrit par « npm run generate:couverture » à partir de tests/guide/couverture. Ne pas modifier à la main. -->

Le guide du panneau part de cinq guides PDF écrits entre 2022 et 2023. Rien de ce qu’ils disent ne doit se perdre.
Chaque ligne donne un fait d’un guide, avec nos mots, puis la phrase du produit qui le porte, copiée du produit lui-même.
Un fait que le temps a changé dit ce qui le remplace, et selon quelle source.

Les guides ont été relus phrase par phrase le 30/11/2026. Ils ne sont pas dans le projet\u00A0: l’un d’eux interdit sa reproduction.
\`npx vitest run tests/guide/couverture.test.ts\` échoue si une phrase ne porte plus son fait, ou si cette page n’est plus à jour.
\`npx vitest run tests/guide/copie.test.ts\` échoue si huit mots de suite d’un guide se retrouvent dans le produit.

Identifiants\u00A0: \`etape:\` une étape (\`lib/guide/etapes\`), \`association:\` ce qu’un profil ajoute aux étapes, \`contact:\` ses coordonnées,
\`message:\` un message à copier, \`glossaire:\` un mot, \`lien:\` une adresse (\`lib/guide/liens.ts\`), \`delai:\` et \`frais:\` une règle (\`lib/rules\`), \`ligne:\` une assistance.
La phrase citée est au premier endroit. Les autres endroits s’appuient sur le même fait.
`;

function row(guide: Guide, fait: Fait, index: number): string {
  return `| ${numeroOf(guide, index)} | ${fait.fait} | ${isRepris(fait) ? [fait.ou, ...(fait.aussi ?? [])].join(' ') : ''} | ${verdict(fait)} |`;
}

function verdict(fait: Fait): string {
  if (!isRepris(fait)) return `Non repris\u00A0: ${fait.nonRepris}.`;
  const sentence = sentenceOf(fait) ?? '**Phrase introuvable**';
  return 'remplace' in fait ? `Remplacé par ${fait.remplace} (${fait.source})\u00A0: ${sentence}` : sentence;
}

function section(guide: Guide): string {
  const rows = guide.faits.map((fait, index) => row(guide, fait, index));
  return [`## ${guide.id} · ${guide.titre}`, '', '| n° | le fait, avec nos mots | où | la phrase qui le porte |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The whole document. */
export function renderCouverture(): string {
  return `${[INTRODUCTION.trimEnd(), ...GUIDES.map(section)].join('\n\n')}\n`;
}
