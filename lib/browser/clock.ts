/** The only clock of the extension: everywhere else, `today` is a parameter. */

import { type CivilDate, civilDate } from '../calendar/civil-date';
import type { Moment } from '../dossiers/rappels';

/** The civil day on this computer, wherever it is. */
export function today(): CivilDate {
  const now = new Date();
  return civilDate([now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-'));
}

/** Milliseconds since 1970, for what lasts hours rather than days. */
export function now(): number {
  return Date.now();
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** The day and the minute of the day on this computer, wherever it is. */
export function moment(): Moment {
  const at = new Date();
  return { jour: today(), minute: at.getHours() * 60 + at.getMinutes() };
}
