import type { CivilDate } from './civil-date';
import { indexOf, dayIndexOf, type Zone } from './table';

export { DERNIER_JOUR, PREMIER_JOUR, type Zone, ZONES } from './table';

/** The zone of the national holidays, those of article L3133-1 of the Code du travail and no other. */
export const ZONE_NATIONALE: Zone = 'metropole';

/**
 * Is the day a public holiday in the zone: Code du travail art. L3133-1, L3134-13 (Alsace-Moselle), L3422-2 (overseas).
 * Refuses a malformed day, an unknown zone, a day outside the table (2020–2045), each with a RangeError.
 */
export function isJourFerie(day: CivilDate, zone: Zone): boolean {
  return nomJourFerie(day, zone) !== null;
}

/** The name of the holiday (« lundi de Pâques »), or null on a day that is none. Refuses as `isJourFerie`. */
export function nomJourFerie(day: CivilDate, zone: Zone): string | null {
  return indexOf(zone).feries.get(dayIndexOf(day)) ?? null;
}
