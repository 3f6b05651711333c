/** Dates of a session as the site writes them, as civil days 'AAAA-MM-JJ'. Word by word: a pattern for a whole period weighs 66 kB once compiled, in every page of the site. */

import { hasBidiControl } from './text';

export interface Periode {
  readonly debut: string;
  /** Absent when only one day is written: a training of one day and a first day look the same. */
  readonly fin?: string;
}

const MOIS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const JOURS = new Set(['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']);
export const GENRES: ReadonlySet<string> = new Set(['session', 'sessions', 'date', 'dates', 'formation']);
/** Longest label before a period, and longest remark after it. */
const LABEL = 30;
const REMARK = 40;

interface Part {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
  /** Which word comes after it. */
  readonly next: number;
}

/**
 * « Du 21/02/2027 au 22/02/2027 », « du 10 au 12 décembre 2026 », « Le 1er mars 2027 ». Returns null for any other text,
 * a day that does not exist, an end before its start, a year out of 2000–2099, or characters that reorder the text.
 */
export function readPeriode(text: string): Periode | null {
  if (text.length > 200 || hasBidiControl(text)) return null;
  const words = wordsOf(withoutLabel(simplify(text)));
  const start = GENRES.has(words[0] ?? '') ? 1 : 0;
  if (words[start] !== 'du' && words[start] !== 'le') return null;
  const first = partAt(words, start + 1);
  if (first === null) return null;
  const last = words[first.next] === 'au' ? partAt(words, first.next + 1) : null;
  if (last === null || !isRemark(words, last.next)) {
    const only = isRemark(words, first.next) ? civil(first.day, first.month, first.year) : null;
    return only === null ? null : { debut: only };
  }
  const fin = civil(last.day, last.month, last.year);
  const debut = civil(first.day, first.month ?? last.month, first.year ?? last.year);
  if (debut === null || fin === null) return null;
  return debut <= fin ? { debut, fin } : wrapped(first, last, fin);
}

/** One day alone, as a list of facts gives it: « 12/01/2027 », « 3 février 2027 », « mardi 3 février 2027 ». */
export function readJour(text: string): string | null {
  if (text.length > 60 || hasBidiControl(text)) return null;
  const words = wordsOf(simplify(text));
  const found = partAt(words, words[0] === 'le' ? 1 : 0);
  return found === null || found.next < words.length ? null : civil(found.day, found.month, found.year);
}

/** The text speaks of dates, whether they are possible or not. */
export function looksDated(text: string): boolean {
  const words = simplify(text.slice(0, 400)).split(' ');
  return words.some((word, at) => word.split('/').length > 2 ? /\d\/\d{1,2}\/\d{4}/u.test(word) : /\d$/u.test(words[at - 1] ?? '') && MOIS.some((mois) => word.startsWith(mois)));
}

/** « Du 30 décembre au 2 janvier 2027 »: the year is only written once, at the end. */
function wrapped(first: Part, last: Part, fin: string): Periode | null {
  if (first.year !== null || first.month === null || last.year === null) return null;
  const debut = civil(first.day, first.month, last.year - 1);
  return debut === null || last.month === null || first.month - last.month < 6 ? null : { debut, fin };
}

/** Without accents, capitals and invisible characters. */
function simplify(text: string): string {
  return text.normalize('NFKD').replaceAll(/[\u0300-\u036F\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

function withoutLabel(text: string): string {
  const end = text.indexOf(':');
  return end < 0 || end > LABEL || /[^a-z ]/u.test(text.slice(0, end)) ? text : text.slice(end + 1).trimStart();
}

/** A sentence may end with a full stop. */
function wordsOf(text: string): readonly string[] {
  return (text.endsWith('.') ? text.slice(0, -1) : text).split(' ');
}

function isRemark(words: readonly string[], at: number): boolean {
  return words.slice(at).join(' ').length <= REMARK;
}

/** « 12/01/2027 », or « lundi 1er mars 2027 » whose month and year may be missing. */
function partAt(words: readonly string[], start: number): Part | null {
  const at = JOURS.has(words[start] ?? '') ? start + 1 : start;
  const [first = '', second, third, more] = (words[at] ?? '').split('/');
  if (second !== undefined) {
    if (third === undefined || more !== undefined || !isNumber(first, 1, 2) || !isNumber(second, 1, 2) || !isNumber(third, 4, 4)) return null;
    return { day: Number(first), month: Number(second), year: Number(third), next: at + 1 };
  }
  const day = first.endsWith('er') ? first.slice(0, -2) : first;
  if (!isNumber(day, 1, 2)) return null;
  const month = MOIS.indexOf(words[at + 1] ?? '') + 1;
  const after = month > 0 ? at + 2 : at + 1;
  const year = words[after] ?? '';
  const isDated = isNumber(year, 4, 4);
  return { day: Number(day), month: month > 0 ? month : null, year: isDated ? Number(year) : null, next: isDated ? after + 1 : after };
}

function isNumber(text: string, min: number, max: number): boolean {
  return text.length >= min && text.length <= max && !/\D/u.test(text);
}

/** A day that exists, between 2000 and 2099: any other comes back as another day. */
function civil(day: number, month: number | null, year: number | null): string | null {
  if (month === null || year === null || year < 2000 || year > 2099) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
