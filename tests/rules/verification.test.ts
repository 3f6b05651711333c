import { describe, expect, test } from 'vitest';
import { civilDate as d, type CivilDate } from '@/lib/calendar/civil-date';
import { aVerifier, type Valeur, valeurs } from '@/lib/rules/verification';

/** Of the 34 values, three are past rights, which no longer matter. */
const EN_VIGUEUR = 31;

/** A value read on some days, replaced on another. */
function valeur(readOn: readonly string[], until: string | null): Valeur {
  const sources = readOn.map((day) => ({ title: 't', url: null, readOn: d(day) }));
  return { id: 'x', dated: { from: d('2020-01-01'), value: 1, trust: 'guide', sources }, until: until === null ? null : d(until) };
}

describe('aVerifier', () => {
  test.each([
    ['2020-01-01', 0],
    ['2026-11-21', 0],
    ['2027-11-20', 0],
    ['2027-11-21', EN_VIGUEUR],
    ['2031-01-01', EN_VIGUEUR],
  ])('le %s : %i valeurs', (today, expected) => {
    expect(aVerifier(d(today))).toHaveLength(expected);
  });

  test('dit laquelle, et quand elle a été lue', () => {
    expect(aVerifier(d('2028-01-01'))[0]).toEqual({ id: 'droits', luLe: '2026-11-21', dated: valeurs()[3]?.dated });
    expect(aVerifier(d('2028-01-01')).map(({ id }) => id)).toContain('consequences/absence/titulaire');
    expect(aVerifier(d('2028-01-01')).map(({ id }) => id)).toContain('delais/retractation');
    expect(aVerifier(d('2028-01-01')).map(({ id }) => id)).toContain('lignes/identite-numerique-la-poste');
  });

  test.each([
    ['une valeur pas encore remplacée', ['2025-01-10'], '2026-01-11', 1],
    ['une valeur remplacée ce jour-là', ['2025-01-10'], '2026-01-10', 0],
    ['une valeur déjà remplacée', ['2025-01-10'], '2025-06-01', 0],
    ['deux sources, la seconde relue', ['2025-01-10', '2025-01-11'], null, 0],
    ['deux sources, la première relue', ['2025-01-11', '2025-01-10'], null, 0],
    ['deux sources anciennes', ['2024-01-11', '2025-01-10'], null, 1],
  ] as const)('%s', (_, readOn, until, expected) => {
    expect(aVerifier(d('2026-01-10'), [valeur(readOn, until)])).toHaveLength(expected);
  });

  test.each([
    ['2029-02-28', 0],
    ['2029-03-01', 1],
  ] as const)('lue un 29 février, au %s : %i', (today, expected) => {
    expect(aVerifier(d(today), [valeur(['2028-02-29'], null)])).toHaveLength(expected);
  });

  test('donne la lecture la plus récente', () => {
    expect(aVerifier(d('2030-01-10'), [valeur(['2025-01-10', '2026-01-11', '2024-01-01'], null)])[0]?.luLe).toBe('2026-01-11');
  });

  test.each(['2027-02-30', '', undefined])('refuse %s', (today) => {
    expect(() => aVerifier(today as CivilDate)).toThrow(RangeError);
  });
});

describe('valeurs', () => {
  test('chaque valeur sait quand la suivante la remplace', () => {
    expect(valeurs().slice(0, 5).map(({ id, until }) => [id, until])).toEqual([
      ['droits', '2022-01-01'],
      ['droits', '2023-03-30'],
      ['droits', '2026-12-01'],
      ['droits', null],
      ['delais/inscription-limite', null],
    ]);
  });

  test('il y en a 34', () => {
    expect(valeurs()).toHaveLength(34);
  });
});
