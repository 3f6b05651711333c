import { describe, expect, it } from 'vitest';
import { ACCOMPAGNEMENT } from '@/components/textes/accompagnement';
import { FICHE, NOMS_STADES_FICHE } from '@/components/textes/fiche';
import { etapesAvecPage, ficheOf, JAMAIS } from '@/lib/guide/fiche-accompagnant';
import { bannedWords, MAX_MOTS, MOTS_CONSEILLES, sentences, typedFigures, typographyFaults, wordCount } from '../guide/redaction';

/** Every text under a table of words, whatever its depth. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

const FICHIER = ACCOMPAGNEMENT.page.fichier;
const TEXTES = textsOf([ACCOMPAGNEMENT, FICHE, NOMS_STADES_FICHE, JAMAIS, etapesAvecPage().map((id) => ficheOf(id, () => '').jamais)]).filter((texte) => texte !== FICHIER);
const phrases = TEXTES.flatMap(sentences).map((phrase) => ({ phrase, mots: wordCount(phrase) }));

describe('ce que le guide dit à qui aide', () => {
  it('ne dépasse jamais 22 mots, et tient 90 % des phrases en 15', () => {
    expect(phrases.filter(({ mots }) => mots > MAX_MOTS)).toEqual([]);
    expect(phrases.filter(({ mots }) => mots <= MOTS_CONSEILLES).length / phrases.length).toBeGreaterThanOrEqual(0.9);
    expect(phrases.length).toBeGreaterThan(50);
  });

  it('n’emploie aucun mot interdit, respecte la typographie, ne tape aucun délai ni montant', () => {
    const fautes = TEXTES.flatMap((texte) => [...bannedWords(texte), ...typographyFaults(texte), ...typedFigures(texte)].map((faute) => `${texte} → ${faute}`));
    expect(fautes).toEqual([]);
  });
});
