/** Makes docs/etats.md from the entries of lib/page/etats: what each state rests on, in plain French. `npm run generate:etats` writes it; a test compares. */

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { etapeOf } from '@/lib/guide/etapes';
import { stepForState } from '@/lib/guide/parcours';
import type { ClueRole, Etat } from '@/lib/page/etat';
import { CONCEPTS } from '@/lib/page/concepts';
import { ETATS, PAGE_STATE_IDS } from '@/lib/page/etats';
import { GUIDES, VUS } from './lib/libelles-lus';
import { ROOT } from './lib/root';

export const ETATS_PATH = join(ROOT, 'docs/etats.md');

const ROLES: Readonly<Record<ClueRole, string>> = { witness: 'témoin', proof: 'preuve', support: 'appui', contradiction: 'veto' };
const OU = { contenu: 'Se lit dans la page.', dialogue: 'Se lit dans une fenêtre ouverte.', partout: 'Se lit dans la page ou dans une fenêtre ouverte.' } as const;

const HEAD = `# Ce que l’extension reconnaît, et à quoi

Page faite par \`npm run generate:etats\` à partir des états (\`lib/page/etats\`) : ne pas la modifier à la main.

Le lecteur ne cherche pas des libellés. Il lit d’abord la structure : l’adresse, la fenêtre ouverte, l’étape en cours, le bouton actif, le montant.
Il comprend ensuite des concepts (\`lib/page/concepts\`) : confirmer, payer, refuser, élu, solde. Il voit aussi la négation, le futur et la question.
Un état est reconnu quand tous ses témoins et toutes ses preuves sont trouvés, et aucun veto.

- **témoin** : c’est la bonne page, et elle a fini de s’afficher ;
- **preuve** : ce qui fait l’état, parfois une absence ;
- **appui** : ce qui rassure, sans être nécessaire ;
- **veto** : ce qui l’interdit.

Quand aucune règle ne décide, la page est inconnue. Un classement appris propose alors trois états au plus ; il ne décide jamais.
Une fenêtre ouverte et incomprise rend la page inconnue, sauf celles des cookies, de la déconnexion et de l’avis.
Une page traduite par le navigateur est inconnue.

Un verdict est *certain* seulement si tous ses appuis sont trouvés et si l’état a été vu sur une page réelle enregistrée.
**Aucune page réelle n’a encore été enregistrée** : aujourd’hui, tout verdict est *probable*.
`;

/** First looks only: pages by authors who never saw the reader, measured before anything was changed for them. */
const MESURES = `## Sur des pages jamais vues

Des auteurs qui n’ont jamais lu ce lecteur ont écrit des pages comme le site pourrait en avoir. Chiffres du premier regard, avant toute correction.
Un silence n’est pas une faute : la page est alors proposée, et la personne choisit.

| auteur | mesuré le | pages | reconnues | bon premier | bon dans les trois | fausses |
| --- | --- | --- | --- | --- | --- | --- |
| avant la refonte, quatre auteurs | 30/11/2026 | 148 | 27 % | – | – | 16 |
| p | 30/11/2026 | 30 | 63 % | 92 % | 96 % | 3 |
| q | 30/11/2026 | 30 | 79 % | 96 % | 100 % | 1 |
| r | 01/12/2026 | 30 | 67 % | 96 % | 96 % | 1 |
| s | 01/12/2026 | 30 | 84 % | 92 % | 100 % | 0 |
| t, langue très familière | 01/12/2026 | 30 | 68 % | 92 % | 96 % | 1 |
| u, gardé pour la fin, aussi dans Chromium avec le vrai panneau | 01/12/2026 | 30 | 96 % | 100 % | 100 % | 0 |

Un seul auteur ne prouve rien : d’une plume à l’autre, le résultat va de 63 à 96 %. Les pages de p à t servent depuis à régler le lecteur (\`npm run test:aveugles\`).
`;

function section(state: (typeof PAGE_STATE_IDS)[number]): string {
  const { clues, seenForRealOn, within, absence, lastResort, aVerifier }: Etat = ETATS[state];
  const notes = [
    seenForRealOn === null ? 'Jamais vérifié sur une page réelle.' : `Vérifié sur une page réelle le ${seenForRealOn}.`,
    OU[within],
    ...(absence ? ['Repose sur une absence : annoncé seulement si deux regards la confirment.'] : []),
    ...(lastResort ? ['Dernier recours : cède la place à tout autre état.'] : []),
  ];
  return [
    `## \`${state}\` : ${etapeOf(stepForState[state]).titre}\n`,
    `${notes.join(' ')}\n`,
    '| rôle | indice | identifiant |\n| --- | --- | --- |',
    ...clues.map(({ id, role, phrase }) => `| ${ROLES[role]} | ${phrase} | \`${id}\` |`),
    '',
    `À vérifier sur le site : ${aVerifier}\n`,
  ].join('\n');
}

function concepts(): string {
  const lines = Object.entries(CONCEPTS).map(([id, line]) => `| \`${id}\` | ${line.replaceAll('|', ' ')} |`);
  return `## Les concepts\n\nSans casse ni accents, sauf le dernier d’un participe. \`#\` est un nombre. Deux petits mots peuvent s’intercaler.\n\n| concept | mots qui le disent |\n| --- | --- |\n${lines.join('\n')}\n`;
}

function libelles(): string {
  const quoted = (texts: readonly string[]): string => texts.map((text) => `« ${text} »`).join(', ');
  return `## Libellés lus\n\n- guides de 2021 à 2023, ou assistance du site : ${quoted(GUIDES)}\n- fiche réelle de 2025, ou aide officielle : ${quoted(VUS)}\n`;
}

/** The page, in Markdown. */
export function buildEtats(): string {
  return `${HEAD}\n${MESURES}\n${[...PAGE_STATE_IDS.map(section), concepts(), libelles()].join('\n')}`
    .replaceAll(/ ([;:?!])/gu, (_, mark: string) => `${mark === ':' ? '\u00a0' : '\u202f'}${mark}`).replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»');
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(ETATS_PATH, buildEtats());
  console.log('docs/etats.md');
}
