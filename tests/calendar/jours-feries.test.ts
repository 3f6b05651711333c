import { describe, expect, test } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { DERNIER_JOUR, isJourFerie, nomJourFerie, PREMIER_JOUR, type Zone, ZONE_NATIONALE, ZONES } from '@/lib/calendar/jours-feries';

const LES_DIX: readonly Zone[] = [
  'metropole', 'alsace-moselle', 'guadeloupe', 'guyane', 'martinique', 'mayotte', 'la-reunion', 'saint-barthelemy', 'saint-martin',
  'saint-pierre-et-miquelon',
];

test('il y a dix zones, la métropole est le calendrier national', () => {
  expect([...ZONES].sort()).toEqual([...LES_DIX].sort());
  expect(ZONE_NATIONALE).toBe('metropole');
});

describe('les noms', () => {
  test.each([
    ['2026-01-01', 'metropole', 'jour de l’an'],
    ['2026-04-06', 'metropole', 'lundi de Pâques'],
    ['2026-05-01', 'metropole', '1er mai'],
    ['2026-05-08', 'metropole', '8 mai'],
    ['2026-05-14', 'metropole', 'Ascension'],
    ['2026-05-25', 'metropole', 'lundi de Pentecôte'],
    ['2026-07-14', 'metropole', '14 juillet'],
    ['2026-08-15', 'metropole', 'Assomption'],
    ['2026-11-01', 'metropole', 'Toussaint'],
    ['2026-11-11', 'metropole', '11 novembre'],
    ['2026-12-25', 'metropole', 'Noël'],
    ['2026-04-03', 'alsace-moselle', 'Vendredi saint'],
    ['2026-12-26', 'alsace-moselle', 'lendemain de Noël'],
    ['2026-05-27', 'guadeloupe', 'abolition de l’esclavage'],
    ['2026-05-28', 'saint-martin', 'abolition de l’esclavage'],
    // Écarts avec date-holidays, d’après la liste du gouvernement :
    ['2026-05-27', 'saint-martin', null],
    ['2026-04-03', 'guadeloupe', null],
    ['2026-04-03', 'martinique', null],
    ['2026-04-03', 'metropole', null],
    ['2026-12-26', 'metropole', null],
    ['2026-12-24', 'alsace-moselle', null],
  ] as const)('%s, %s : %s', (day, zone, name) => {
    expect(nomJourFerie(civilDate(day), zone)).toBe(name);
    expect(isJourFerie(civilDate(day), zone)).toBe(name !== null);
  });
});

describe('hors de la table, une erreur et jamais un jour ouvré silencieux', () => {
  test('les bornes', () => {
    expect([PREMIER_JOUR, DERNIER_JOUR]).toEqual(['2020-01-01', '2045-12-31']);
    expect(isJourFerie(PREMIER_JOUR, 'metropole')).toBe(true);
    expect(isJourFerie(DERNIER_JOUR, 'metropole')).toBe(false);
  });

  test.each(['2019-12-31', '2046-01-01', '1999-01-01', '2100-01-01'])('%s', (day) => {
    expect(() => isJourFerie(civilDate(day), 'metropole')).toThrow(
      new RangeError('Date hors de la table des jours fériés (du 2020-01-01 au 2045-12-31).'),
    );
  });
});

test.each(['', 'Metropole', 'corse', 'toString', '__proto__', 'constructor', undefined, null, 3])('zone refusée : %s', (zone) => {
  expect(() => isJourFerie(civilDate('2026-01-01'), zone as Zone)).toThrow(/^Zone inconnue\. Zones possibles : metropole, alsace-moselle, /u);
  expect(() => isJourFerie(civilDate('2026-01-01'), zone as Zone)).toThrow(RangeError);
});

test('un jour mal écrit est refusé', () => {
  expect(() => isJourFerie('2026-02-30' as never, 'metropole')).toThrow(/^Date invalide/u);
});
