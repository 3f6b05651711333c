import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { duree, euros, jourEnLettres, pourcent } from '@/lib/guide/format';

describe('les valeurs en toutes lettres', () => {
  it.each([
    ['2026-11-24', 'mardi 24 novembre 2026'],
    ['2027-03-01', 'lundi 1er mars 2027'],
    ['2027-01-01', 'vendredi 1er janvier 2027'],
    ['2026-12-11', 'vendredi 11 décembre 2026'],
    ['2028-02-29', 'mardi 29 février 2028'],
    ['2027-03-28', 'dimanche 28 mars 2027'],
    ['2026-10-25', 'dimanche 25 octobre 2026'],
  ])('%s', (day, words) => {
    expect(jourEnLettres(civilDate(day))).toBe(words);
  });

  it.each([
    [0, '0\u00a0€'],
    [80_000, '800\u00a0€'],
    [213_650, '2\u00a0136,50\u00a0€'],
    [5, '0,05\u00a0€'],
    [123_456_789, '1\u00a0234\u00a0567,89\u00a0€'],
  ])('%i centimes', (centimes, words) => {
    expect(euros(centimes)).toBe(words);
  });

  it.each([
    [1, 'jours-ouvres', '1\u00a0jour ouvré'],
    [0, 'jours-ouvres', '0\u00a0jour ouvré'],
    [4, 'jours-ouvres', '4\u00a0jours ouvrés'],
    [14, 'jours-calendaires', '14\u00a0jours'],
  ] as const)('%i %s', (count, unite, words) => {
    expect(duree(count, unite)).toBe(words);
  });

  it('un pourcentage', () => {
    expect(pourcent(25)).toBe('25\u00a0%');
  });
});
