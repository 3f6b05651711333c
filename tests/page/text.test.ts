import { describe, expect, it } from 'vitest';
import { LEXIQUE } from '@/lib/page/detect';
import { mayBe } from '@/lib/page/lexique';
import { cleDe, hasBidiControl, plainLine } from '@/lib/page/text';

describe('cleDe : deux libellés sont le même quand leurs lettres le sont', () => {
  it.each([
    ['À valider', 'avalider'], ['A VALIDER', 'avalider'], ['A\u0300 valider', 'avalider'], ['À\u00a0valider', 'avalider'], ['À\u202fva\u00adli\u200bder.', 'avalider'], ['S’identifier', 'sidentifier'], ["S'identifier", 'sidentifier'], ['SʼIDENTIFIER', 'sidentifier'],
    ['Cœur', 'coeur'], ['Œuvre', 'oeuvre'], ['ﬁn', 'fin'], ['𝐕alidé', 'valide'], ['FranceConnect+', 'franceconnect+'], ['1 200,00 €', '120000€'], ['', ''], ['…!?«»', ''], ['\ud800', ''], ['\u202eabc', 'abc'], ['Straße', 'strae'], ['日本', ''],
  ])('%j → %j', (text, cle) => {
    expect(cleDe(text)).toBe(cle);
  });

  it('ne lit que les 400 premiers caractères', () => {
    expect(cleDe('a'.repeat(5000))).toHaveLength(400);
  });
});

describe('mayBe : ce texte peut-il être un libellé connu, ou en commencer un ?', () => {
  it.each(['À valider', 'VALIDER', '  «  Créer mon dossier', '\u200bS’identifier', 'e\u0301tat du dossier', ' '.repeat(100) + 'valider', 'Valid', 'Votre lien n’est plus valide, et voici pourquoi', 'Envoye\u0301r ma demande'])('%j : oui', (text) => {
    expect(mayBe(LEXIQUE, text)?.letters).toBeGreaterThan(3);
  });

  it.each([['À', 1], ['A v', 2], ['dos', 3]])('%j : le début d’un libellé (%i lettres)', (text, letters) => {
    expect(mayBe(LEXIQUE, text)?.letters).toBe(letters);
  });

  it.each(['', '  \n ', '…', '12 €', 'À valider bientôt', 'zut', 'Votre maire', '日本', '\ud800', ' '.repeat(500) + 'valider'])('%j : non', (text) => {
    expect(mayBe(LEXIQUE, text)).toBeNull();
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
