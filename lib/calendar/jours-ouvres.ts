import { checkOrder, type CivilDate, civilDateOf, integer, weekdayOf } from './civil-date';
import { indexOf, numberAt, dayIndexOf, type Zone } from './table';

/** A day that a count passes over, and why: 'samedi', 'dimanche', or the name of the holiday. */
export interface JourSaute {
  readonly day: CivilDate;
  readonly why: string;
}

/** By `weekdayOf`. Named first: a holiday that falls on a Saturday changes nothing. */
const WEEK_END: Readonly<Record<number, string>> = { 5: 'samedi', 6: 'dimanche' };

/**
 * Jour ouvré: Monday to Friday, minus the zone's holidays. Not « ouvrable », which adds Saturday.
 * Refuses a malformed day, an unknown zone, a day outside the table, each with a RangeError.
 */
export function isJourOuvre(day: CivilDate, zone: Zone): boolean {
  const { rangs } = indexOf(zone);
  const place = dayIndexOf(day);
  return rangs[place] !== (rangs[place - 1] ?? 0);
}

/**
 * The `count`-th jour ouvré after `from`, before it when `count` is negative. `from` itself never counts; 0 gives `from`.
 * Refuses as `isJourOuvre`, plus a count that is no integer and a result outside the table.
 */
export function addJoursOuvres(from: CivilDate, count: number, zone: Zone): CivilDate {
  const { ouvres, rangs } = indexOf(zone);
  const place = dayIndexOf(from);
  if (integer(count) === 0) return from;
  // Forward, skip the jours ouvrés up to `from`; backward, start from those strictly before it.
  const rank = count > 0 ? (rangs[place] ?? 0) - 1 : (rangs[place - 1] ?? 0);
  return civilDateOf(numberAt(ouvres[rank + count]));
}

/** How many jours ouvrés in ]after, until]: 0 when both are the same day. Refuses as `isJourOuvre`, plus `until` before `after`. */
export function countJoursOuvres(after: CivilDate, until: CivilDate, zone: Zone): number {
  const { rangs } = indexOf(zone);
  const [start, end] = [dayIndexOf(after), dayIndexOf(until)];
  checkOrder(after, until);
  return (rangs[end] ?? 0) - (rangs[start] ?? 0);
}

/** The days from `first` to `last`, both included, that are no jours ouvrés, in order. Refuses as `countJoursOuvres`. */
export function joursSautes(first: CivilDate, last: CivilDate, zone: Zone): readonly JourSaute[] {
  const { chomes, feries, rangs } = indexOf(zone);
  const [start, end] = [dayIndexOf(first), dayIndexOf(last)];
  checkOrder(first, last);
  // Of the first n days of the table, those that are no jours ouvrés are the n-th rank short of n.
  return chomes.slice(start - (rangs[start - 1] ?? 0), end + 1 - (rangs[end] ?? 0)).map((place) => {
    const number = numberAt(place);
    return { day: civilDateOf(number), why: WEEK_END[weekdayOf(number)] ?? feries.get(place) ?? '' };
  });
}
