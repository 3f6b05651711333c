import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, civilDate, civilDateOf, dayNumber } from '@/lib/calendar/civil-date';
import { ZONES } from '@/lib/calendar/jours-feries';
import { addJoursOuvres, countJoursOuvres, isJourOuvre, joursSautes } from '@/lib/calendar/jours-ouvres';

const zone = fc.constantFrom(...ZONES);
// Far enough from both ends of the table for 120 jours ouvrés either way.
const day = fc.integer({ min: dayNumber(civilDate('2020-07-01')), max: dayNumber(civilDate('2045-06-01')) }).map(civilDateOf);
const jourOuvre = fc.tuple(day, zone).filter(([from, z]) => isJourOuvre(from, z));
const count = fc.integer({ min: 1, max: 60 });

const pieces = fc.tuple(fc.nat(11_000), fc.nat(14), fc.nat(33), fc.constantFrom('-', '/', '.'));
const almostDate = pieces.map(([year, month, date, mark]) => [padded(year, 4), padded(month, 2), padded(date, 2)].join(mark));

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** A text is either refused with a RangeError, or a day that comes back unchanged from its number. */
function isDateOrRefused(text: string): boolean {
  try {
    return civilDateOf(dayNumber(civilDate(text))) === text;
  } catch (error) {
    return error instanceof RangeError;
  }
}

test.each([
  [
    'ajouter puis compter rend le nombre ajouté',
    fc.property(day, count, zone, (from, n, z) => countJoursOuvres(from, addJoursOuvres(from, n, z), z) === n),
  ],
  [
    'reculer puis compter aussi, depuis un jour ouvré',
    fc.property(jourOuvre, count, ([from, z], n) => countJoursOuvres(addJoursOuvres(from, -n, z), from, z) === n),
  ],
  [
    'reculer est le miroir d’avancer',
    fc.property(jourOuvre, count, ([from, z], n) => addJoursOuvres(addJoursOuvres(from, n, z), -n, z) === from),
  ],
  [
    'l’ordre des départs est gardé',
    fc.property(day, fc.nat(30), fc.integer({ min: -60, max: 60 }), zone, (from, gap, n, z) => {
      return addJoursOuvres(from, n, z) <= addJoursOuvres(addDays(from, gap), n, z);
    }),
  ],
  [
    'un jour de plus va strictement plus loin, et arrive sur un jour ouvré',
    fc.property(day, count, zone, (from, n, z) => {
      const end = addJoursOuvres(from, n, z);
      return isJourOuvre(end, z) && end > from && addJoursOuvres(from, n + 1, z) > end && addJoursOuvres(from, -n, z) < from;
    }),
  ],
  [
    'avancer en deux fois ou en une seule revient au même',
    fc.property(day, count, count, zone, (from, a, b, z) => {
      return addJoursOuvres(addJoursOuvres(from, a, z), b, z) === addJoursOuvres(from, a + b, z);
    }),
  ],
  [
    'jours comptés et jours sautés font tous les jours',
    fc.property(day, count, zone, (from, n, z) => {
      const end = addJoursOuvres(from, n, z);
      return joursSautes(addDays(from, 1), end, z).length + n === dayNumber(end) - dayNumber(from);
    }),
  ],
  [
    'un territoire a tous les jours fériés nationaux : il recule au moins autant',
    fc.property(day, count, zone, (from, n, z) => addJoursOuvres(from, -n, z) <= addJoursOuvres(from, -n, 'metropole')),
  ],
  ['un texte quelconque est une date ou un RangeError', fc.property(fc.string(), isDateOrRefused)],
  ['un texte proche d’une date aussi', fc.property(almostDate, isDateOrRefused)],
])('%s', (_, property) => {
  const { failed, counterexample } = fc.check(property as fc.IProperty<unknown>, { numRuns: Number(process.env['ESSAIS'] ?? 1000) });
  expect({ failed, counterexample }).toEqual({ failed: false, counterexample: null });
});
