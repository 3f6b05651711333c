import { describe, expect, test } from 'vitest';
import { civilDate as d, type CivilDate } from '@/lib/calendar/civil-date';
import { aVerifier, valeurs } from '@/lib/rules/verification';

/** The three past values of the rights no longer matter. */
const EN_VIGUEUR = valeurs().length - 3;

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
