/** Civil days as text, counted with integers only: no instant, no time zone, so no clock can move a deadline. */

/** A real day of the Gregorian calendar, 'AAAA-MM-JJ', years 0001 to 9999. Text order is time order. */
export type CivilDate = string & { readonly __civil: unique symbol };

/** Longest piece of a refused text that an error message repeats. */
const ECHO_LENGTH = 20;

/**
 * Takes 'AAAA-MM-JJ' and returns it typed. Refuses anything else with a RangeError: '2026-02-30', '', '10/12/2026',
 * spaces, a sign, year 0000, a value that is not a string.
 */
export function civilDate(text: string): CivilDate {
  dayNumber(text as CivilDate);
  return text as CivilDate;
}

/**
 * Days since 0000-03-01, a Wednesday: a year that starts in March ends with its leap day, which makes the count plain
 * arithmetic (H. Hinnant, « days_from_civil »). Refuses what `civilDate` refuses: a caller in JavaScript has no types.
 */
export function dayNumber(day: CivilDate): number {
  if (typeof day !== 'string' || day.length !== 10 || day[4] !== '-' || day[7] !== '-') throw invalidDate(day);
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  // Written so that NaN (a character that is no digit) is refused too.
  if (!(year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= lastDateOf(year, month))) throw invalidDate(day);
  const shiftedYear = month > 2 ? year : year - 1;
  const shiftedMonth = (month + 9) % 12;
  return daysBefore(shiftedYear) + daysBeforeMonth(shiftedMonth) + date - 1;
}

/** The inverse of `dayNumber`. Refuses a number that is no integer or leaves years 0001 to 9999. */
export function civilDateOf(number: number): CivilDate {
  if (!Number.isInteger(number) || number < FIRST_DAY || number > LAST_DAY) {
    throw new RangeError(`Date hors du calendrier.`);
  }
  // The mean year is 365.2425 days: the estimate is right or one too high.
  const estimate = Math.floor((10_000 * number + 14_780) / 3_652_425);
  const shiftedYear = number < daysBefore(estimate) ? estimate - 1 : estimate;
  const dayOfYear = number - daysBefore(shiftedYear);
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - daysBeforeMonth(shiftedMonth) + 1;
  const month = ((shiftedMonth + 2) % 12) + 1;
  const year = shiftedYear + (month > 2 ? 0 : 1);
  return `${TWO_DIGITS[Math.floor(year / 100)]}${TWO_DIGITS[year % 100]}-${TWO_DIGITS[month]}-${TWO_DIGITS[date]}` as CivilDate;
}

/** The day `count` calendar days later (earlier when negative). Refuses a count that is no integer. */
export function addDays(day: CivilDate, count: number): CivilDate {
  return civilDateOf(dayNumber(day) + integer(count));
}

/** 0 = Monday … 6 = Sunday, from a `dayNumber`. */
export function weekdayOf(number: number): number {
  return (number + 2) % 7;
}

/** Refuses with a RangeError a last day that comes before the first one. */
export function checkOrder(first: CivilDate, last: CivilDate): void {
  if (last < first) throw new RangeError(`Dates inversées : ${last} précède ${first}.`);
}

/** Returns the number unchanged, or refuses it with a RangeError when it is no safe integer (NaN and 1.5 included). */
export function integer(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError('Nombre de jours invalide.');
  return count;
}

/** '00' to '99': looked up, because padding each number costs more than the whole conversion. */
const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
const FIRST_DAY = dayNumber('0001-01-01' as CivilDate);
const LAST_DAY = dayNumber('9999-12-31' as CivilDate);

function lastDateOf(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) % 2);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : 28;
}

/** Years start in March: the leap day of the year before is already in. */
function daysBefore(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Months from March have 31, 30, 31, 30, 31 days, twice and again: 153 days every 5 months. */
function daysBeforeMonth(month: number): number {
  return Math.floor((153 * month + 2) / 5);
}

/** The number written between two places, or NaN when a character is not 0–9 (other scripts' digits included). */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function invalidDate(value: unknown): RangeError {
  const shown = typeof value === 'string' ? `« ${value.slice(0, ECHO_LENGTH)} »` : typeof value;
  return new RangeError(`Date invalide : ${shown}. Il faut AAAA-MM-JJ.`);
}
