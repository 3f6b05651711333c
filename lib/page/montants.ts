/** Amounts as the site writes them: « 2 136,00 € », with any kind of space. */

import { hasBidiControl } from './text';

/** Nothing sold there costs more; a larger figure is a mistake or an attack. 100 000 €, in cents. */
const MAX_CENTIMES = 10_000_000;

const AMOUNT = /(^|[^\d.,])(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}){1,3}|\d{1,7})(?:[,.](\d{2}))?[ \u00a0\u202f\u2009]?(?:€|euros?\b)/u;

/**
 * The first amount of a text, in integer cents, or null: none, negative, more than 100 000 €, or written with
 * characters that reverse what the eye reads.
 */
export function readMontant(text: string): number | null {
  if (hasBidiControl(text)) return null;
  const found = AMOUNT.exec(text.slice(0, 1000));
  if (!found || isNegative(text.slice(0, found.index + (found[1]?.length ?? 0)))) return null;
  const euros = Number((found[2] ?? '').replaceAll(/\D/gu, ''));
  const centimes = euros * 100 + Number(found[3] ?? 0);
  return centimes <= MAX_CENTIMES ? centimes : null;
}

function isNegative(before: string): boolean {
  return /[-−–][ \u00a0\u202f]?$/u.test(before);
}
