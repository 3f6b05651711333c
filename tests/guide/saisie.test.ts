import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { readJourSaisi, readPresenceSaisie, readPrixSaisi } from '@/lib/guide/saisie';
import { bannedWords, typographyFaults } from './redaction';

describe('une date tapée', () => {
  it.each([
    ['15/12/2026', '2026-12-15'],
    ['5/1/2027', '2027-01-05'],
    [' 15 / 12 / 2026 ', '2026-12-15'],
    ['15-12-2026', '2026-12-15'],
    ['15.12.2026', '2026-12-15'],
    ['12 janvier 2027', '2027-01-12'],
    ['12 JANVIER 2027', '2027-01-12'],
    ['1er mars 2027', '2027-03-01'],
    ['1 mars 2027', '2027-03-01'],
    ['5 fevrier 2027', '2027-02-05'],
    ['15 août 2027', '2027-08-15'],
    ['mardi 12 janvier 2027', '2027-01-12'],
    ['29/02/2028', '2028-02-29'],
    ['01/01/2020', '2020-01-01'],
    ['31/12/2045', '2045-12-31'],
    ['le 3 mars 2027', '2027-03-03'],
    ['Le mercredi 3 mars 2027.', '2027-03-03'],
    ['1 er mars 2027', '2027-03-01'],
    ['du 3 mars 2027', '2027-03-03'],
    ['3/3/27', '2027-03-03'],
    ['03.03.2027', '2027-03-03'],
    ['3 mars 27', '2027-03-03'],
    ['2027-03-03', '2027-03-03'],
    ['mercredi 3/3/2027', '2027-03-03'],
    ['12 janv. 2027', '2027-01-12'],
    ['12 déc 2026', '2026-12-12'],
    ['15 juil. 2027', '2027-07-15'],
    ['aujourd’hui', '2026-12-31'],
    ["Aujourd'hui", '2026-12-31'],
    ['demain', '2027-01-01'],
    ['après-demain', '2027-01-02'],
    ['Apres demain', '2027-01-02'],
    ['hier', '2026-12-30'],
  ])('« %s » est comprise', (texte, jour) => {
    expect(readJourSaisi(texte, civilDate('2026-12-31'))).toEqual({ kind: 'lue', value: jour });
  });

  it.each([
    ['30/02/2027', 'n’existe pas'],
    ['29/02/2027', 'n’existe pas'],
    ['31/04/2027', 'n’existe pas'],
    ['12/13/2027', 'n’existe pas'],
    ['00/01/2027', 'n’existe pas'],
    ['15/12/026', 'quatre chiffres'],
    ['15/12', 'l’année'],
    ['lundi 3 mars', 'l’année'],
    ['mardi 3 mars 2027', 'mercredi 3 mars 2027'],
    ['mardi 3/3/2027', 'mercredi 3 mars 2027'],
    ['15 jui 2027', '15/12/2026'],
    ['3 lundi 2027', '15/12/2026'],
    ['30 février 2027', 'n’existe pas'],
    ['2027-02-30', 'n’existe pas'],
    ['15/12/20266', 'quatre chiffres'],
    ['31/12/2019', 'de 2020 à 2045'],
    ['01/01/2046', 'de 2020 à 2045'],
    ['lundi 12 janvier 2027', 'mardi 12 janvier 2027'],
    ['demain', '15/12/2026'],
    ['15 décembre', 'l’année'],
    ['15/12/2026 au 16/12/2026', '15/12/2026'],
    ['١٥/١٢/٢٠٢٦', '15/12/2026'],
    ['<img src=x>', '15/12/2026'],
  ])('« %s » est refusée, avec ce qu’il faut faire', (texte, attendu) => {
    const lue = readJourSaisi(texte);
    if (lue.kind !== 'refusee') throw new Error(`accepted: ${JSON.stringify(lue)}`);
    expect(lue.message).toContain(attendu);
    expect([...bannedWords(lue.message), ...typographyFaults(lue.message)]).toEqual([]);
  });

  it.each(['', '   ', '\u00a0'])('rien (« %s ») n’est pas une faute', (texte) => {
    expect(readJourSaisi(texte)).toEqual({ kind: 'vide' });
  });

  it('un texte immense ne coûte rien', () => {
    expect(readJourSaisi('1'.repeat(1_000_000)).kind).toBe('refusee');
  });
});

describe('un prix tapé', () => {
  it.each([
    ['450', 450_00],
    ['1 200,50', 1_200_50],
    ['1\u00a0200,50\u00a0€', 1_200_50],
    ['1\u202f200,50', 1_200_50],
    ['1200.5', 1_200_50],
    ['1200 euros', 1_200_00],
    ['0', 0],
    ['100000', 100_000_00],
  ])('« %s » vaut %i centimes', (texte, centimes) => {
    expect(readPrixSaisi(texte)).toEqual({ kind: 'lue', value: centimes });
  });

  it.each(['-5', '1.200,50', '12,345', 'gratuit', '1 20', '100000,01', '999999999', '1e3', 'NaN'])('« %s » est refusé', (texte) => {
    expect(readPrixSaisi(texte).kind).toBe('refusee');
  });
});

describe('une présence tapée', () => {
  it.each([['60', 0.6], ['60 %', 0.6], ['0', 0], ['100', 1], ['79,5', 0.795]])('« %s »', (texte, part) => {
    expect(readPresenceSaisie(texte)).toEqual({ kind: 'lue', value: part });
  });

  it.each(['101', '-1', 'moitié', '60 60'])('« %s » est refusée', (texte) => {
    expect(readPresenceSaisie(texte).kind).toBe('refusee');
  });
});
