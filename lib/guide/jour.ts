import { type CivilDate, civilDate } from '../calendar/civil-date';

/** A day that exists, or null: what comes from a page or from a keyboard may be anything. */
export function dayOrNull(text: string): CivilDate | null {
  try {
    return civilDate(text);
  } catch {
    return null;
  }
}
