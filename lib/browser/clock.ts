/** The only clock of the extension: everywhere else, `today` is a parameter. */

import { type CivilDate, civilDate } from '../calendar/civil-date';

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
