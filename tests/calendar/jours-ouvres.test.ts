import { describe, expect, test } from 'vitest';
import { civilDate as d } from '@/lib/calendar/civil-date';
import { addJoursOuvres, countJoursOuvres, isJourOuvre, type JourSaute, joursSautes } from '@/lib/calendar/jours-ouvres';

describe('isJourOuvre', () => {
  test.each([
    ['2026-11-20', 'metropole', true], // vendredi
    ['2026-11-21', 'metropole', false], // samedi : ouvrable, mais pas ouvré
    ['2026-11-22', 'metropole', false],
    ['2026-11-23', 'metropole', true],
    ['2026-12-25', 'metropole', false],
    ['2026-04-03', 'metropole', true],
    ['2026-04-03', 'alsace-moselle', false],
    ['2020-01-01', 'metropole', false], // premier jour de la table
    ['2020-01-02', 'metropole', true],
    ['2045-12-29', 'metropole', true],
    ['2045-12-31', 'metropole', false],
  ] as const)('%s, %s : %s', (day, zone, expected) => {
    expect(isJourOuvre(d(day), zone)).toBe(expected);
  });
});

describe('addJoursOuvres', () => {
  test.each([
    ['2026-12-10', -11, 'metropole', '2026-11-25'], // et non le 29, qui compterait en jours du calendrier
    ['2026-12-23', 2, 'metropole', '2026-12-28'],
    ['2026-12-24', 4, 'metropole', '2026-12-31'],
    ['2026-11-21', 1, 'metropole', '2026-11-23'],
    ['2026-11-22', -1, 'metropole', '2026-11-20'],
    ['2026-11-20', 1, 'metropole', '2026-11-23'],
    ['2026-11-23', -1, 'metropole', '2026-11-20'],
    ['2026-11-21', 0, 'metropole', '2026-11-21'],
    ['2026-11-20', -0, 'metropole', '2026-11-20'],
    ['2026-04-14', -11, 'metropole', '2026-03-27'],
    ['2026-04-14', -11, 'alsace-moselle', '2026-03-26'],
    ['2020-01-01', 1, 'metropole', '2020-01-02'],
    ['2020-01-03', -1, 'metropole', '2020-01-02'],
    ['2045-12-31', -1, 'metropole', '2045-12-29'],
    ['2020-01-01', 6558, 'metropole', '2045-12-29'],
  ] as const)('%s, %i jours ouvrés, %s : %s', (from, count, zone, expected) => {
    expect(addJoursOuvres(d(from), count, zone)).toBe(expected);
  });

  test.each([
    ['2045-12-29', 1], ['2020-01-02', -1], ['2020-01-01', -1], ['2045-12-31', 1], ['2030-01-01', 1e15], ['2030-01-01', -1e15],
  ])('%s, %i : sort de la table, refusé', (from, count) => {
    expect(() => addJoursOuvres(d(from), count, 'metropole')).toThrow(/hors de la table/u);
  });

  test.each([0.5, Number.NaN, Number.NEGATIVE_INFINITY, '11', null])('nombre refusé : %s', (count) => {
    expect(() => addJoursOuvres(d('2026-01-05'), count as number, 'metropole')).toThrow(new RangeError('Nombre de jours invalide.'));
  });

  test('un départ hors de la table est refusé, même pour 0 jour', () => {
    expect(() => addJoursOuvres(d('2019-12-31'), 0, 'metropole')).toThrow(/hors de la table/u);
    expect(() => addJoursOuvres(d('2046-01-01'), -1, 'metropole')).toThrow(/hors de la table/u);
  });
});

describe('countJoursOuvres compte ]après, jusqu’à]', () => {
  test.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-12-24', '2026-12-31', 4],
    ['2020-01-01', '2045-12-31', 6558],
  ])('de %s à %s : %i', (after, until, expected) => {
    expect(countJoursOuvres(d(after), d(until), 'metropole')).toBe(expected);
  });

  test('refuse une fin avant le début', () => {
    expect(() => countJoursOuvres(d('2026-11-23'), d('2026-11-20'), 'metropole')).toThrow(
      new RangeError('Dates inversées : 2026-11-20 précède 2026-11-23.'),
    );
  });

  test('refuse un jour hors de la table, de chaque côté', () => {
    expect(() => countJoursOuvres(d('2019-12-31'), d('2026-11-20'), 'metropole')).toThrow(/hors de la table/u);
    expect(() => countJoursOuvres(d('2026-11-20'), d('2046-01-01'), 'metropole')).toThrow(/hors de la table/u);
  });
});

describe('joursSautes', () => {
  test('nomme le week-end et les jours fériés, bornes comprises', () => {
    expect(joursSautes(d('2026-12-25'), d('2027-01-01'), 'metropole')).toEqual([
      { day: '2026-12-25', why: 'Noël' },
      { day: '2026-12-26', why: 'samedi' },
      { day: '2026-12-27', why: 'dimanche' },
      { day: '2027-01-01', why: 'jour de l’an' },
    ]);
  });

  test('aux bornes de la table', () => {
    expect(joursSautes(d('2020-01-01'), d('2020-01-04'), 'metropole')).toEqual([
      { day: '2020-01-01', why: 'jour de l’an' },
      { day: '2020-01-04', why: 'samedi' },
    ]);
    expect(joursSautes(d('2045-12-29'), d('2045-12-31'), 'metropole').map(({ day }) => day)).toEqual(['2045-12-30', '2045-12-31']);
  });

  test('le samedi l’emporte sur le jour férié qui y tombe', () => {
    expect(joursSautes(d('2026-12-26'), d('2026-12-26'), 'alsace-moselle')).toEqual([{ day: '2026-12-26', why: 'samedi' }]);
  });

  test('ne peut pas être abîmé par qui le reçoit', () => {
    const received = joursSautes(d('2026-12-25'), d('2026-12-25'), 'metropole') as JourSaute[];
    received.length = 0;
    expect(joursSautes(d('2026-12-25'), d('2026-12-25'), 'metropole')).toEqual([{ day: '2026-12-25', why: 'Noël' }]);
  });

  test('refuse une fin avant le début', () => {
    expect(() => joursSautes(d('2026-11-23'), d('2026-11-20'), 'metropole')).toThrow(RangeError);
  });
});
