import { describe, expect, it } from 'vitest';
import { cleOf, hasBidiControl, phrasesOf, plainLine } from '@/lib/page/text';

describe('cleDe : deux libellés sont le même quand leurs lettres le sont', () => {
  it.each([
    ['À valider', 'avalider'], ['A VALIDER', 'avalider'], ['A\u0300 valider', 'avalider'], ['À\u00a0valider', 'avalider'], ['À\u202fva\u00adli\u200bder.', 'avalider'], ['S’identifier', 'sidentifier'], ["S'identifier", 'sidentifier'], ['SʼIDENTIFIER', 'sidentifier'],
    ['Cœur', 'coeur'], ['Œuvre', 'oeuvre'], ['ﬁn', 'fin'], ['𝐕alidé', 'valide'], ['FranceConnect+', 'franceconnect+'], ['1 200,00 €', '120000€'], ['', ''], ['…!?«»', ''], ['\ud800', ''], ['\u202eabc', 'abc'], ['Straße', 'strae'], ['日本', ''],
  ])('%j → %j', (text, cle) => {
    expect(cleOf(text)).toBe(cle);
  });

  it('ne lit que les 400 premiers caractères', () => {
    expect(cleOf('a'.repeat(5000))).toHaveLength(400);
  });
});

describe('phrasesOf : les mots d’un texte, phrase par phrase', () => {
  it.each<readonly [string, readonly (readonly string[])[]]>([
    ['Votre inscription est validée.', [['votre', 'inscription', 'est', 'validée']]],
    ['Votre lien a expiré ! Demandez-en un autre.', [['votre', 'lien', 'a', 'expiré'], ['demandez', 'en', 'un', 'autre']]],
    ['élu·e local·e, inscrit(e)s, élu.e.s', [['elu', 'local', ',', 'inscrits', ',', 'elu']]],
    ['FranceConnect+ : 2 136,00 €', [['franceconnect+', ',', '#', '#', ',', '#', '€']]],
    ['Appuyez sur « Oui, c’est moi »', [['appuyez', 'sur']]],
    ['e\u0301tat', [['etat']]], ['va\u00adli\u200bder', [['valider']]], ['', []], ['…', []], ['日本', []],
  ])('%j', (text, mots) => {
    expect(phrasesOf(text).map((phrase) => phrase.mots)).toEqual(mots);
  });

  it('une question est une question', () => {
    expect(phrasesOf('Voulez-vous annuler ? Oui.').map(({ question }) => question)).toEqual([true, false]);
  });
});

describe('plainLine', () => {
  it.each([
    ['  Budget \n communal ', 'Budget communal'], ['a\u202eb\u2066c\u200dd\u00ade', 'abcde'], ['a\u0000b\u0007c', 'abc'], ['a\tb', 'a b'], ['\ud800x', '\ufffdx'], ['<b>x</b>', '<b>x</b>'], ['', ''],
  ])('%j → %j', (text, line) => {
    expect(plainLine(text, 200)).toBe(line);
  });

  it.each([[10, 'a'.repeat(50), 'a'.repeat(10)], [3, '😀😀', '😀\ufffd']])('au plus %i caractères', (max, text, line) => {
    expect(plainLine(text, max)).toBe(line);
  });
});

it.each([['\u202e', true], ['\u2066', true], ['\u200f', false], ['abc', false]])('hasBidiControl(%j) = %s', (text, found) => {
  expect(hasBidiControl(text)).toBe(found);
});
