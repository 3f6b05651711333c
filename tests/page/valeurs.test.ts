import { describe, expect, it } from 'vitest';
import { looksDated, readJour, readPeriode } from '@/lib/page/dates';
import { LEXIQUE } from '@/lib/page/detect';
import { readMontant } from '@/lib/page/montants';
import { looksLikeName } from '@/lib/page/session-signs';

describe('périodes', () => {
  it.each([
    ['Du 21/02/2027 au 22/02/2027', '2027-02-21', '2027-02-22'], ['du 10 au 12 décembre 2026', '2026-12-10', '2026-12-12'], ['Du 30 décembre 2026 au 2 janvier 2027', '2026-12-30', '2027-01-02'], ['Du 30 décembre au 2 janvier 2027', '2026-12-30', '2027-01-02'],
    ['Du 28 novembre au 2 décembre 2026', '2026-11-28', '2026-12-02'], ['Du 1er au 2 mars 2027', '2027-03-01', '2027-03-02'], ['DU LUNDI 1ER MARS 2027 AU MARDI 2 MARS 2027', '2027-03-01', '2027-03-02'], ['Session du 21/02/2027 au 22/02/2027', '2027-02-21', '2027-02-22'],
    ['Dates : du 21/02/2027 au 22/02/2027', '2027-02-21', '2027-02-22'], ['Du\u00a010\u202fau 12 de\u0301cembre 2026.', '2026-12-10', '2026-12-12'], ['du 28 au 29 février 2028', '2028-02-28', '2028-02-29'], ['du 1/2/2027 au 3/2/2027', '2027-02-01', '2027-02-03'],
    ['du 10 au 12 août 2026', '2026-08-10', '2026-08-12'], ['Du 10 dé\u00adcembre 2026 au 12 dé\u2060cembre 2026', '2026-12-10', '2026-12-12'],
  ])('%s', (text, debut, fin) => {
    expect(readPeriode(text)).toEqual({ debut, fin });
  });

  it.each([['Le 1er mars 2027', '2027-03-01'], ['le 03/02/2027', '2027-02-03'], ['Le mercredi 3 février 2027.', '2027-02-03']])('un seul jour : %s', (text, debut) => {
    expect(readPeriode(text)).toEqual({ debut });
  });

  it.each([
    'Du 31/02/2027 au 01/03/2027', 'Du 15/12/2026 au 31/11/2026', 'Du 29 février 2027 au 1er mars 2027', 'Du 22/02/2027 au 21/02/2027', 'Du 00/01/2027 au 02/01/2027', 'Du 12/13/2027 au 13/13/2027', 'Du 32 mars 2027 au 33 mars 2027', 'Le 30 février 2027', 'Du 21/02/1999 au 22/02/1999',
    'Du 21/02/2100 au 22/02/2100', 'Du 21/02/27 au 22/02/27', 'du 10 au 12', 'du 10 au 12 décembre', 'décembre 2026', '21/02/2027', 'Ouvert du lundi au vendredi', 'Du 21/02/2027 au 22/02/2027\u202e', '\u2066Du 21/02/2027 au 22/02/2027', 'Le maire parle le 3', '', 'Du '.repeat(200),
    'Du 2 janvier au 30 décembre', 'Du 12 mars 2027 au 10 mars 2027',
  ])('aucun fait : %j', (text) => {
    expect(readPeriode(text)).toBeNull();
  });

  it.each([['12/01/2027', '2027-01-12'], ['3 février 2027', '2027-02-03'], ['mardi 3 février 2027', '2027-02-03'], ['1er mars 2027', '2027-03-01'], ['31/04/2027', null], ['février 2027', null], ['12/01/2027\u202e', null], ['12/01/2027 au 13/01/2027', null], ['', null]])('jour seul : %j → %j', (text, jour) => {
    expect(readJour(text)).toBe(jour);
  });

  it.each([['Du 31/02/2027', true], ['3 mars', true], ['99 euros', false], ['', false]])('looksDated(%j) = %s', (text, dated) => {
    expect(looksDated(text)).toBe(dated);
  });
});

describe('montants, en centimes', () => {
  it.each([
    ['2 136,00 €', 213_600], ['2\u00a0136,00\u00a0€', 213_600], ['2\u202f136,00\u202f€', 213_600], ['2136 €', 213_600], ['800,00 €', 80_000], ['800€', 80_000], ['0 €', 0], ['0,50 €', 50], ['1 250.40 €', 125_040], ['12 euros', 1200], ['1 euro', 100], ['Prix : 150,00 € TTC', 15_000], ['100 000 €', 10_000_000],
    ['dès 99,00 € puis 120,00 €', 9900],
  ])('%s', (text, centimes) => {
    expect(readMontant(text)).toBe(centimes);
  });

  it.each(['', 'gratuit', '12', '-12,00 €', '− 12,00 €', '–12 €', '100 001 €', '999 999 999,99 €', '\u202e00,21 €', '12,00 €\u2066', '1.2.3 €', '€ 12', 'sur devis', '12,345,67 €', '12 eurosport'])('aucun fait : %j', (text) => {
    expect(readMontant(text)).toBeNull();
  });
});

describe('un nom en capitales, comme l’ancien site le montrait', () => {
  it.each([
    ['MARIE EXEMPLE', true], [' MARIE\n      EXEMPLE ', true], ['MARIE\u00a0EXEMPLE', true], ['MARIE\tEXEMPLE', true], ['JEAN-PAUL D’EXEMPLE', true], ['E\u0301LODIE EXEMPLE', true],
    ['MARIE', false], ['Marie Exemple', false], ['MARIE E', false], ['MON COMPTE', false], ['COMPTE FORMATION', false], ['12 34', false], ['  \n  ', false], ['', false], ['€ €', false],
  ])('%j : %s', (text, expected) => {
    expect(looksLikeName(text, LEXIQUE.pasDesNoms)).toBe(expected);
  });
});
