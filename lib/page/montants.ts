/** Amounts as the site writes them: « 2 136,00 € », with any kind of space. Read backwards from the euro sign: as a pattern, it weighs 23 kB once compiled. */

import { hasBidiControl } from './text';

/** Nothing sold there costs more; a larger figure is a mistake or an attack. 100 000 €, in cents. */
const MAX_CENTIMES = 10_000_000;
const SPACES = ' \u00A0\u202F\u2009\u2007\u200A\u2008\u2006\u205F’\'';
/** Without a space between thousands, seven figures; with them, a head and three groups. */
const MAX_FIGURES = 7;
const MAX_GROUPS = 3;

/**
 * The first amount of a text, in integer cents, or null: none, negative, more than 100 000 €, or written with
 * characters that reverse what the eye reads.
 */
export function readMontant(text: string): number | null {
  if (hasBidiControl(text)) return null;
  const short = text.slice(0, 1000);
  for (const { index } of short.matchAll(/€|euros?(?!\w)/gu)) {
    const found = amountBefore(short, index);
    if (found !== null) return isNegative(short, found.start) || found.centimes > MAX_CENTIMES ? null : found.centimes;
  }
  return null;
}

/** A number of the text, from `start` on. */
interface Amount {
  readonly start: number;
  readonly centimes: number;
}

function amountBefore(text: string, euro: number): Amount | null {
  const end = euro - (isSpace(text, euro - 1) ? 1 : 0);
  const last = figuresBefore(text, end);
  const hasCents = end - last === 2 && isMark(text, last - 1);
  const start = wholeBefore(text, hasCents ? last - 1 : end);
  if (start === null) return null;
  const euros = Number(text.slice(start, hasCents ? last - 1 : end).replaceAll(/\D/gu, ''));
  return { start, centimes: euros * 100 + (hasCents ? Number(text.slice(last, end)) : 0) };
}

/** Where the whole number that ends there begins, with as many groups of three figures as may be; null for none. */
function wholeBefore(text: string, end: number): number | null {
  let at = figuresBefore(text, end);
  let figures = end - at;
  if (figures === 0 || figures > MAX_FIGURES) return null;
  let start = isMark(text, at - 1) ? null : at;
  for (let groups = 0; groups < MAX_GROUPS && figures === 3 && isSpace(text, at - 1); groups += 1) {
    const next = figuresBefore(text, at - 1);
    figures = at - 1 - next;
    if (figures === 0 || figures > 3) break;
    if (!isMark(text, next - 1)) start = next;
    at = next;
  }
  return start;
}

/** Where the figures that end there begin. */
function figuresBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && text.charCodeAt(at - 1) >= 48 && text.charCodeAt(at - 1) <= 57) at -= 1;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return at >= 0 && SPACES.includes(text.charAt(at));
}

function isMark(text: string, at: number): boolean {
  return at >= 0 && ',.'.includes(text.charAt(at));
}

function isNegative(text: string, start: number): boolean {
  const before = isSpace(text, start - 1) ? start - 2 : start - 1;
  return before >= 0 && '-−–'.includes(text.charAt(before));
}
