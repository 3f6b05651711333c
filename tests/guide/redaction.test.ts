import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/guide/texte';
import { bannedWords, MAX_MOTS, MOTS_CONSEILLES, sentences, typedFigures, typographyFaults, wordCount } from './redaction';
import { resolveForTests } from './resolve';
import { PLACES, TEXTES_PAR_ETAPE } from './textes';

const lus = PLACES.map(({ ou, texte }) => ({ ou, texte: plainText(texte, resolveForTests) }));
const phrases = lus.flatMap(({ ou, texte }) => sentences(texte).map((phrase) => ({ ou, phrase, mots: wordCount(phrase) })));

describe('la rédaction du guide', () => {
  it('ne dépasse jamais 22 mots par phrase', () => {
    expect(phrases.filter(({ mots }) => mots > MAX_MOTS)).toEqual([]);
  });

  it('tient 90 % des phrases en 15 mots ou moins', () => {
    const courtes = phrases.filter(({ mots }) => mots <= MOTS_CONSEILLES).length;
    expect(phrases.length).toBeGreaterThan(500);
    expect(courtes / phrases.length).toBeGreaterThanOrEqual(0.9);
  });

  it('n’emploie aucun mot interdit', () => {
    expect(lus.map(({ ou, texte }) => ({ ou, texte, fautes: bannedWords(texte) })).filter((l) => l.fautes.length > 0)).toEqual([]);
  });

  it('respecte la typographie française', () => {
    const fautifs = lus.map(({ ou, texte }) => ({ ou, texte, fautes: typographyFaults(texte) }));
    expect(fautifs.filter((l) => l.fautes.length > 0)).toEqual([]);
  });

  it('ne tape aucun délai, montant ni pourcentage : ils viennent des règles', () => {
    const nus = PLACES.map(({ ou, texte }) => ({ ou, chiffres: typedFigures(plainText(texte, () => '')) }));
    expect(nus.filter((l) => l.chiffres.length > 0)).toEqual([]);
  });

  it.each([...TEXTES_PAR_ETAPE])('développe DIFE dans la fiche %s', (_id, textes) => {
    const tout = textes.map((texte) => plainText(texte, resolveForTests)).join(' ');
    const premier = tout.search(/\bDIFE?\b/u);
    const developpe = tout.search(/droit individuel à la formation/iu);
    expect(premier === -1 || (developpe !== -1 && developpe <= premier + 10)).toBe(true);
  });
});

/** Each rule must see the fault it is made for. */
describe('les règles de rédaction elles-mêmes', () => {
  it.each([
    ['Une erreur est survenue.', bannedWords],
    ['Cliquez ici.', bannedWords],
    ['Vous perdez tout.', bannedWords],
    ['L\'élu attend.', typographyFaults],
    ['Est-ce fini?', typographyFaults],
    ['Le dossier : prêt.', typographyFaults],
    ['« Valider »', typographyFaults],
    ['«\u00A0Valider', typographyFaults],
    ['Vous avez 4 jours ouvrés.', typedFigures],
    ['Vous avez onze jours.', typedFigures],
    ['Il reste 800\u00A0€.', typedFigures],
    ['Un quart, soit 25\u00A0%.', typedFigures],
  ] as const)('voient la faute dans « %s »', (texte, regle) => {
    expect(regle(texte)).not.toEqual([]);
  });

  it.each([
    ['Les 13 caractères, puis la clé de 2 chiffres.', typedFigures],
    ['Est-ce fini\u202F?', typographyFaults],
    ['«\u00A0Valider\u00A0»\u00A0: oui.', typographyFaults],
    ['Ouvrez votre dossier.', bannedWords],
  ] as const)('laissent passer « %s »', (texte, regle) => {
    expect(regle(texte)).toEqual([]);
  });

  it('comptent les mots comme un lecteur', () => {
    expect(wordCount('L’organisme répond\u00A0: «\u00A0Validé\u00A0».')).toBe(3);
    expect(sentences('Attendez. Puis revenez\u202F! «\u00A0Oui\u00A0» suffit.')).toHaveLength(3);
  });
});
