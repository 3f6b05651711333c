import { expect, test } from 'vitest';
import { type CivilDate, civilDate as d, civilDateOf, dayNumber, weekdayOf } from '@/lib/calendar/civil-date';
import { isJourFerie, type Zone, ZONES } from '@/lib/calendar/jours-feries';
import { addJoursOuvres, isJourOuvre } from '@/lib/calendar/jours-ouvres';
import { referenceCounter, referenceHolidays } from '../bench/reference';

const DAY = 86_400_000;

test('les jours civils suivent le calendrier jour après jour, de 1890 à 2110', () => {
  const wrong: string[] = [];
  for (let time = Date.UTC(1890, 0, 1); time < Date.UTC(2111, 0, 1); time += DAY) {
    const day = new Date(time).toISOString().slice(0, 10);
    const number = dayNumber(day as CivilDate);
    const same = number === time / DAY + 719_468 && civilDateOf(number) === day && weekdayOf(number) === (new Date(time).getUTCDay() + 6) % 7;
    if (!same) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

test.each([...ZONES])('%s : chaque jour de 2020 à 2045 comme le calcul de Pâques', (zone) => {
  const wrong: string[] = [];
  for (let year = 2020; year <= 2045; year += 1) {
    const holidays = referenceHolidays(year, zone);
    const { days } = referenceCounter('metropole', year, year);
    wrong.push(...days.filter((day) => isJourFerie(day, zone) !== holidays.has(day)));
  }
  expect(wrong).toEqual([]);
});

test.each([...ZONES])('%s : 4 017 départs × 9 comptes, aucune différence avec la référence', (zone: Zone) => {
  const reference = referenceCounter(zone, 2020, 2033);
  const starts = reference.days.filter((day: string) => day >= '2021-01-01' && day < '2032-01-01');
  const wrong: string[] = [];
  for (const start of starts) {
    if (isJourOuvre(d(start), zone) !== reference.isOuvre(start)) wrong.push(start);
    for (const count of [-30, -13, -11, -8, -7, -1, 2, 4, 30]) {
      if (addJoursOuvres(d(start), count, zone) !== reference.add(start, count)) wrong.push(`${start} ${count}`);
    }
  }
  expect(starts).toHaveLength(4017);
  expect(wrong).toEqual([]);
});
