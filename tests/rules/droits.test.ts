import { describe, expect, test } from 'vitest';
import { civilDate, type CivilDate } from '@/lib/calendar/civil-date';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { droitsEnVigueur } from '@/lib/rules/droits';

describe('droitsEnVigueur, en centimes', () => {
  test.each([
    ['2021-07-23', 40_000, 150_000, 8_000, 'officiel', 0],
    ['2021-12-31', 40_000, 150_000, 8_000, 'officiel', 0],
    ['2022-01-01', 40_000, 70_000, 8_000, 'officiel', 1],
    ['2023-03-29', 40_000, 70_000, 8_000, 'officiel', 1],
    ['2023-03-30', 40_000, 80_000, 8_000, 'officiel', 2],
    ['2026-11-30', 40_000, 80_000, 8_000, 'officiel', 2],
    ['2026-12-01', 60_000, 120_000, 10_000, 'a-confirmer', 3],
    ['2060-01-01', 60_000, 120_000, 10_000, 'a-confirmer', 3],
  ] as const)('le %s : %i par an, plafond %i, %i de l’heure, %s', (on, annuel, plafond, horaireHT, trust, rank) => {
    const basis = CATALOGUE.droits[rank];
    expect(droitsEnVigueur(civilDate(on))).toEqual({ annuel, plafond, horaireHT, basis });
    expect(basis?.trust).toBe(trust);
  });

  test.each(['2021-07-22', '1900-01-01'])('le %s : rien', (on) => {
    expect(droitsEnVigueur(civilDate(on))).toBeNull();
  });

  test.each(['2026-02-30', '', undefined])('refuse %s', (on) => {
    expect(() => droitsEnVigueur(on as CivilDate)).toThrow(RangeError);
  });

  test('les sources de chaque montant', () => {
    expect(CATALOGUE.droits.map(({ sources }) => sources.map(({ title, url }) => [title.slice(0, 20), url]))).toEqual([
      [['Arrêté du 12 juillet', null]],
      [['Arrêté du 12 juillet', null]],
      [
        ['Arrêté du 27 mars 20', null],
        ['Mon Compte Formation', 'https://www.moncompteformation.gouv.fr/espace-public/comment-sont-calcules-mes-droits-elu'],
      ],
      [['Arrêté du 28 août 20', null], ['Article d’un organis', null]],
    ]);
  });
});
