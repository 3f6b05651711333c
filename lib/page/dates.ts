/** Dates of a session as the site writes them, as civil days 'AAAA-MM-JJ'. Word by word: a pattern for a whole period weighs 66 kB once compiled, in every page of the site. */

import { hasBidiControl } from './text';

export interface Periode {
  readonly debut: string;
  /** Absent when only one day is written: a training of one day and a first day look the same. */
  readonly fin?: string;
}

const MOIS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const ABREGES: Readonly<Record<string, number>> = { janv: 1, jan: 1, fevr: 2, fev: 2, avr: 4, juil: 7, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12 };
const JOURS = new Set(['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim']);
/** What may stand before the first day. */
const DEBUTS: ReadonlySet<string> = new Set(['du', 'le', 'session', 'sessions', 'date', 'dates', 'formation', 'periode', 'n°', '#']);
const ENTRE: ReadonlySet<string> = new Set(['au', '→', '–', '—', '-', '->', '>', 'jusqu’au', 'jusqu\'au']);
/** Longest label before a period, and longest remark after it. */
const LABEL = 30;
const REMARK = 40;
/** In a remark, these say that the day is another one, or one of several. */
const DOUTES = ['puis', 'ou ', 'et ', 'reporte', 'initialement', 'annule', 'au lieu', 'avant', 'apres', 'deplace'];

interface Part {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
  /** Which word comes after it. */
  readonly next: number;
}

/**
 * « Du 21/02/2027 au 22/02/2027 », « du 10 au 12 décembre 2026 », « 3 mai 2027 → 30 juin 2027 », « Le 1er mars 2027 ». Returns null for any
 * other text: several periods, a day moved, a day that does not exist, an end before its start, a year out of 2000–2099, characters that
 * reorder the text.
 */
export function readPeriode(text: string): Periode | null {
  return periodeIn(text, false);
}

/** The same, where a first word is not needed: beside a button to choose a session, or after « Dates ». */
export function readPeriodeSeule(text: string): Periode | null {
  return periodeIn(text, true);
}

function periodeIn(text: string, bare: boolean): Periode | null {
  if (text.length > 200 || hasBidiControl(text)) return null;
  const words = wordsOf(withoutLabel(simplify(text)));
  let start = 0;
  while (DEBUTS.has(words[start] ?? '')) start += 1;
  const first = partAt(words, start);
  if (first === null) return null;
  const link = afterHour(words, first.next);
  const last = ENTRE.has(words[link] ?? '') ? partAt(words, link + 1) : null;
  if (start === 0 && !bare && (last === null || words[link] === '-')) return null;
  if (last === null) {
    const only = isRemark(words, link) ? civil(first.day, first.month, first.year) : null;
    return only === null || (start > 0 && words[start - 1] === 'du') ? soleDay(only, words, start) : { debut: only };
  }
  if (!isRemark(words, afterHour(words, last.next))) return null;
  const fin = civil(last.day, last.month, last.year);
  const debut = civil(first.day, first.month ?? last.month, first.year ?? last.year);
  if (debut === null || fin === null) return null;
  return debut <= fin ? { debut, fin } : wrapped(first, last, fin);
}

/** « Du 3 mars 2027 » alone says when it begins, when nothing follows. */
function soleDay(only: string | null, words: readonly string[], start: number): Periode | null {
  return only !== null && words.length <= start + 4 ? { debut: only } : null;
}

/** One day alone, as a list of facts gives it: « 12/01/2027 », « 3 février 2027 », « mardi 3 février 2027 ». */
export function readJour(text: string): string | null {
  if (text.length > 60 || hasBidiControl(text)) return null;
  const words = wordsOf(simplify(text));
  const part = partAt(words, words[0] === 'le' ? 1 : 0);
  return part === null || afterHour(words, part.next) < words.length ? null : civil(part.day, part.month, part.year);
}

/** Whether a text holds what looks like a day, possible or not. Bounded: only the first 400 characters are read. */
export function looksDated(text: string): boolean {
  const words = simplify(text.slice(0, 400)).split(' ');
  return words.some((word, at) => (isNumeric(word) ? true : /\d$/u.test(words[at - 1] ?? '') && MOIS.some((mois) => word.startsWith(mois))));
}

function isNumeric(word: string): boolean {
  const parts = word.split(/[/.-]/u);
  return parts.length === 3 && /\d$/u.test(parts[0] ?? '') && isNumber(parts[1] ?? '', 1, 2) && /^\d{4}/u.test(parts[2] ?? '');
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

/** A sentence may end with a full stop; « 1 er » is one word. */
function wordsOf(text: string): readonly string[] {
  const plain = text.endsWith('.') ? text.slice(0, -1) : text;
  return plain.replace(/ er(?= |$)/u, 'er').replaceAll(/[,()]/gu, ' ').split(' ').filter((word) => word !== '');
}

/** A remark may follow, unless it says that there is another day. */
function isRemark(words: readonly string[], at: number): boolean {
  const remark = words.slice(at).join(' ');
  return remark.length <= REMARK && !DOUTES.some((doute) => `${remark} `.includes(doute)) && !words.slice(at).some((word) => ENTRE.has(word) && word.length > 1) && !looksDated(remark);
}

/** « 9h00 », « à 17 h 30 », « de 9 h à 17 h »: not a day. */
function afterHour(words: readonly string[], start: number): number {
  let at = start;
  while (words[at] === 'a' || words[at] === 'de' || /^\d{1,2}h\d{0,2}$/u.test(words[at] ?? '') || words[at] === 'h' || (/^\d{1,2}$/u.test(words[at] ?? '') && (words[at + 1] === 'h' || words[at - 1] === 'h'))) at += 1;
  return at;
}

/** « 12/01/2027 », or « lundi 1er mars 2027 » whose month and year may be missing. */
function partAt(words: readonly string[], start: number): Part | null {
  const at = JOURS.has((words[start] ?? '').replace('.', '')) ? start + 1 : start;
  const [first = '', second, third, more] = (words[at] ?? '').split(/[/.-]/u);
  if (second !== undefined && third !== undefined) {
    if (more !== undefined || !isNumber(first, 1, 2) || !isNumber(second, 1, 2) || !isNumber(third, 4, 4)) return null;
    return { day: Number(first), month: Number(second), year: Number(third), next: at + 1 };
  }
  const word = words[at] ?? '';
  const day = word.endsWith('er') ? word.slice(0, -2) : word;
  if (!isNumber(day, 1, 2)) return null;
  const month = monthOf(words[at + 1] ?? '');
  const after = month > 0 ? at + 2 : at + 1;
  const year = words[after] ?? '';
  const isDated = isNumber(year, 4, 4);
  return { day: Number(day), month: month > 0 ? month : null, year: isDated ? Number(year) : null, next: isDated ? after + 1 : after };
}

function monthOf(word: string): number {
  const short = word.endsWith('.') ? word.slice(0, -1) : word;
  return MOIS.indexOf(word) + 1 || (Object.hasOwn(ABREGES, short) ? (ABREGES[short] ?? 0) : 0);
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
