/** A title, a body's name: short texts that must never carry what says who someone is. */

import { LONGUEUR_TEXTE } from './types';

/** An e-mail address, or a run of digits as long as a telephone, a social-security or a dossier number. A date has 8 digits, a price fewer. */
const PERSONNEL = /[^\s@]+@[^\s@]+|\d(?:[\s.\-/]*\d){8,}/u;
/** Marks that turn the reading direction, or that cannot be seen. */
const INVISIBLES = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;

export function estPersonnel(text: string): boolean {
  return PERSONNEL.test(text.normalize('NFKC'));
}

/** The text on one line, without what cannot be seen, cut to what is kept; null when it is empty, or could name someone. */
export function anonyme(text: string): string | null {
  const line = text.slice(0, 4 * LONGUEUR_TEXTE).replaceAll(INVISIBLES, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, LONGUEUR_TEXTE).trim();
  return line === '' || estPersonnel(line) ? null : line;
}
