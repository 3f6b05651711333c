import { describe, expect, test } from 'vitest';
import { addDays, civilDate, type CivilDate } from '@/lib/calendar/civil-date';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { droitsDits, droitsEnVigueur } from '@/lib/rules/droits';
import type { DatedValue } from '@/lib/rules/types';

describe('droitsEnVigueur, en centimes', () => {
  test.each([
    ['2021-07-23', 40_000, 150_000, 8_000, 'officiel', 0],
    ['2021-12-31', 40_000, 150_000, 8_000, 'officiel', 0],
    ['2022-01-01', 40_000, 70_000, 8_000, 'officiel', 1],
    ['2023-03-29', 40_000, 70_000, 8_000, 'officiel', 1],
    ['2023-03-30', 40_000, 80_000, 8_000, 'officiel', 2],
    ['2026-11-30', 40_000, 80_000, 8_000, 'officiel', 2],
    ['2026-12-01', 60_000, 120_000, 10_000, 'a-confirmer', 3],
  ] as const)('le %s : %i par an, plafond %i, %i de l’heure, %s', (on, annuel, plafond, horaireHT, trust, rank) => {
    const basis = CATALOGUE.droits[rank];
    expect(droitsEnVigueur(civilDate(on))).toEqual({ annuel, plafond, horaireHT, basis });
    expect(basis?.trust).toBe(trust);
  });

  test('la dernière valeur connue vaut jusqu’à la suivante', () => {
    expect(droitsEnVigueur(civilDate('2060-01-01'))?.basis).toBe(CATALOGUE.droits.at(-1));
  });

  test.each(['2021-07-22', '1900-01-01'])('le %s : rien', (on) => {
    expect(droitsEnVigueur(civilDate(on))).toBeNull();
    expect(droitsDits(civilDate(on))).toBeNull();
  });

  test.each(['2026-02-30', '', undefined])('refuse %s', (on) => {
    expect(() => droitsEnVigueur(on as CivilDate)).toThrow(RangeError);
    expect(() => droitsDits(on as CivilDate)).toThrow(RangeError);
  });
});

describe('droitsDits : ce qui est établi, et ce qui n’est qu’annoncé', () => {
  const valeur = (from: string, annuel: number, trust: DatedValue<unknown>['trust']) => ({ from: civilDate(from), value: { annuel, plafond: annuel, horaireHT: annuel }, trust, sources: [] });
  const HISTOIRE = [valeur('2023-01-01', 400, 'officiel'), valeur('2026-01-01', 600, 'a-confirmer'), valeur('2026-06-01', 700, 'a-confirmer'), valeur('2027-01-01', 650, 'officiel'), valeur('2028-01-01', 900, 'guide')];
  test.each([
    ['2022-12-31', null, null],
    ['2025-12-31', 400, null],
    ['2026-01-01', 400, 600],
    ['2026-06-01', 400, 700],
    ['2027-01-01', 650, null],
    ['2028-01-01', 900, null],
  ])('le %s : %s établi, %s annoncé', (on, etabli, annonce) => {
    const dits = droitsDits(civilDate(on), HISTOIRE);
    expect([dits?.etablis.value.annuel ?? null, dits?.annonces?.value.annuel ?? null]).toEqual([etabli, annonce]);
  });

  test('un premier chiffre à confirmer ne s’affiche jamais seul', () => {
    expect(droitsDits(civilDate('2026-02-01'), HISTOIRE.slice(1))).toBeNull();
  });

  test('chaque jour du catalogue, le chiffre établi n’est pas « à confirmer », et ce qui est annoncé l’est', () => {
    for (const { from } of CATALOGUE.droits) {
      for (const on of [from, addDays(from, 1)]) {
        const dits = droitsDits(on);
        expect(dits?.etablis.trust).not.toBe('a-confirmer');
        expect(dits?.annonces?.trust ?? 'a-confirmer').toBe('a-confirmer');
        expect(dits?.annonces ?? dits?.etablis).toBe(droitsEnVigueur(on)?.basis);
      }
    }
  });
});
