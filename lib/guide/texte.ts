import type { Segment, Slot, Texte } from './types';

/**
 * A text as one string, for print, search, hints and tests.
 * `resolve` gives the words of a slot (« 4 jours ouvrés », « 800 € »); it owns its no-break spaces.
 */
export function plainText(texte: Texte, resolve: (slot: Slot) => string): string {
  return segments(texte)
    .map((segment) => (typeof segment === 'string' ? segment : resolve(segment)))
    .join('');
}

/** A text as a list of segments, whichever way it is written. */
export function segments(texte: Texte): readonly Segment[] {
  return typeof texte === 'string' ? [texte] : texte;
}

/** The slots of a text, in order. */
export function slots(texte: Texte): readonly Slot[] {
  return segments(texte).filter((segment) => typeof segment !== 'string');
}
