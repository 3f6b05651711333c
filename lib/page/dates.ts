/** Dates of a session as the site writes them, as civil days 'AAAA-MM-JJ'. */

import { hasBidiControl } from './text';

export interface Periode {
  readonly debut: string;
  /** Absent when only one day is written: a training of one day and a first day look the same. */
  readonly fin?: string;
}

const MOIS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const JOUR = '(?:(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) )?';
const DATE = `${JOUR}(?:(\\d{1,2})/(\\d{1,2})/(\\d{4})|(\\d{1,2})(?:er)?(?: (${MOIS.join('|')}))?(?: (\\d{4}))?)`;
/** Compiled, one pattern for a whole period weighs 66 kB in every page of the site; by pieces, a third of it. */
const UNE_DATE = new RegExp(`^${DATE}(?= |\\.?$)`, 'u');
const AVANT = /^(?:[a-z ]{0,30}: ?)?(?:sessions? |dates? |formation )?(?:du|le) /u;
const APRES = /^(?: .{0,40})?\.?$/u;

interface Part {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

/**
 * « Du 21/02/2027 au 22/02/2027 », « du 10 au 12 décembre 2026 », « Le 1er mars 2027 ». Returns null for any other text,
 * a day that does not exist, an end before its start, a year out of 2000–2099, or characters that reorder the text.
 */
export function readPeriode(text: string): Periode | null {
  if (text.length > 200 || hasBidiControl(text)) return null;
  const simple = simplify(text);
  const before = AVANT.exec(simple);
  if (!before) return null;
  const after = simple.slice(before[0].length);
  const found = UNE_DATE.exec(after);
  if (!found) return null;
  const rest = after.slice(found[0].length);
  const other = rest.startsWith(' au ') ? UNE_DATE.exec(rest.slice(4)) : null;
  const first = part(found, 1);
  if (!other || !APRES.test(rest.slice(4 + other[0].length))) {
    const only = APRES.test(rest) ? civil(first.day, first.month, first.year) : null;
    return only === null ? null : { debut: only };
  }
  const last = part(other, 1);
  const fin = civil(last.day, last.month, last.year);
  const debut = civil(first.day, first.month ?? last.month, first.year ?? last.year);
  if (debut === null || fin === null) return null;
  return debut <= fin ? { debut, fin } : wrapped(first, last, fin);
}

/** One day alone, as a list of facts gives it: « 12/01/2027 », « 3 février 2027 », « mardi 3 février 2027 ». */
export function readJour(text: string): string | null {
  if (text.length > 60 || hasBidiControl(text)) return null;
  const simple = simplify(text).replace(/^le /u, '');
  const found = UNE_DATE.exec(simple);
  // A date is followed by a space, a last full stop, or nothing.
  if (!found || simple[found[0].length] === ' ') return null;
  const { day, month, year } = part(found, 1);
  return civil(day, month, year);
}

/** The text speaks of dates, whether they are possible or not. */
export function looksDated(text: string): boolean {
  return /\d{1,2}\/\d{1,2}\/\d{4}/u.test(text) || new RegExp(`\\d (?:${MOIS.join('|')})`, 'u').test(simplify(text.slice(0, 400)));
}

/** « Du 30 décembre au 2 janvier 2027 »: the year is only written once, at the end. */
function wrapped(first: Part, last: Part, fin: string): Periode | null {
  if (first.year !== null || first.month === null || last.year === null) return null;
  const debut = civil(first.day, first.month, last.year - 1);
  return debut === null || last.month === null || first.month - last.month < 6 ? null : { debut, fin };
}

function simplify(text: string): string {
  return text.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

function part(found: RegExpExecArray, at: number): Part {
  const numeric = found[at];
  if (numeric !== undefined) return { day: Number(numeric), month: Number(found[at + 1]), year: Number(found[at + 2]) };
  const month = MOIS.indexOf(found[at + 4] ?? '');
  const year = found[at + 5];
  return { day: Number(found[at + 3]), month: month < 0 ? null : month + 1, year: year === undefined ? null : Number(year) };
}

/** A day that exists, between 2000 and 2099: any other comes back as another day. */
function civil(day: number, month: number | null, year: number | null): string | null {
  if (month === null || year === null || year < 2000 || year > 2099) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
