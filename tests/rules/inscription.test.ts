import { describe, expect, test } from 'vitest';
import { addDays, civilDate as d, type CivilDate } from '@/lib/calendar/civil-date';
import type { Zone } from '@/lib/calendar/jours-feries';
import { addJoursOuvres } from '@/lib/calendar/jours-ouvres';
import { delaiEnVigueur, echeance } from '@/lib/rules/delais';
import { niveauInscription } from '@/lib/rules/inscription';

/** 10/12/2026 is the classic example: 11 jours ouvrés before is 25/11, 13 is 23/11, 17 is 17/11. */
const DEBUT = d('2026-12-10');

function niveau(today: CivilDate, debut = DEBUT, zone: Zone = 'metropole') {
  return niveauInscription(debut, { zone, today });
}

describe('les quatre niveaux', () => {
  test.each([
    ['2026-10-01', 'confortable'],
    ['2026-11-17', 'confortable'],
    ['2026-11-18', 'sans-attendre'],
    ['2026-11-23', 'sans-attendre'],
    ['2026-11-24', 'appeler'],
    ['2026-11-25', 'appeler'],
    ['2026-11-26', 'trop-tard'],
    ['2026-12-10', 'trop-tard'],
    ['2027-01-04', 'trop-tard'],
  ])('le %s : %s', (today, expected) => {
    expect(niveau(d(today))).toBe(expected);
  });

  test.each(['metropole', 'alsace-moselle', 'guadeloupe'] as const)('%s : 17 et plus, 13 à 16, 11 et 12, moins de 11 jours ouvrés', (zone) => {
    for (const debut of ['2026-04-14', '2026-06-05', '2026-12-10', '2027-01-11'].map(d)) {
      const levels = Array.from({ length: 20 }, (_, at) => niveau(addJoursOuvres(debut, -(at + 1), zone), debut, zone));
      const expected = [...Array<string>(10).fill('trop-tard'), ...Array<string>(2).fill('appeler'), ...Array<string>(4).fill('sans-attendre'), ...Array<string>(4).fill('confortable')];
      expect(levels).toEqual(expected);
    }
  });

  test('les bornes sont celles des délais, et le temps de confirmer', () => {
    for (const debut of Array.from({ length: 60 }, (_, at) => addDays(d('2026-02-01'), at * 5))) {
      const context = { zone: 'metropole', today: debut } as const;
      const on = (id: 'inscription-limite' | 'inscription-conseillee') => {
        const found = echeance(id, debut, context);
        if (found.kind === 'no-rule-in-force') throw new Error('no rule');
        return found.on;
      };
      const confortable = addJoursOuvres(on('inscription-conseillee'), -(delaiEnVigueur('confirmation-titulaire', debut)?.value.nombre ?? 0), 'metropole');
      const days = [confortable, on('inscription-conseillee'), on('inscription-limite')];
      expect(days.map((day) => niveau(day, debut))).toEqual(['confortable', 'sans-attendre', 'appeler']);
      expect(days.map((day) => niveau(addDays(day, 1), debut))).toEqual(['sans-attendre', 'appeler', 'trop-tard']);
    }
  });

  test('le jour férié du territoire les avance', () => {
    const debut = d('2026-04-14');
    expect(niveau(d('2026-03-27'), debut)).toBe('appeler');
    expect(niveau(d('2026-03-27'), debut, 'alsace-moselle')).toBe('trop-tard');
  });
});

test('avant toute règle, rien', () => {
  expect(niveau(d('2021-07-01'), d('2021-07-22'))).toBeNull();
  expect(niveau(d('2021-07-01'), d('2021-07-23'))).toBe('sans-attendre');
});

test.each([
  ['zone inconnue', () => niveau(d('2026-11-01'), DEBUT, 'corse' as Zone)],
  ['début mal écrit', () => niveau(d('2026-11-01'), '10/12/2026' as CivilDate)],
  ['début hors de la table', () => niveau(d('2026-11-01'), d('2046-03-01'))],
])('refuse : %s', (_, run) => {
  expect(run).toThrow(RangeError);
});
