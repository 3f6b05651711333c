/** Finds prose of a guide in the product without keeping the guide: eight words in a row, known by their fingerprint only. */

import { createHash } from 'node:crypto';

export const MOTS_DE_SUITE = 8;

/** Words as a reader counts them, without accents, capitals nor punctuation: « l’élu » is one. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[^a-z0-9]/gu, ''))
    .filter((word) => word !== '');
}

/** Every run of eight words of a text, in order. */
export function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - MOTS_DE_SUITE + 1)).map((_, index) => words.slice(index, index + MOTS_DE_SUITE).join(' '));
}

/** Twelve hexadecimal digits: long enough that chance never matches, and the words cannot be read back. */
export function empreinteOf(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}

/** The fingerprints of texts, minus the runs that lie wholly inside a label of the site (those words are the site's). */
export function empreintesOf(texts: readonly string[], labels: readonly string[]): readonly string[] {
  const duSite = new Set(labels.flatMap(runsOf));
  const runs = new Set(texts.flatMap(runsOf).filter((run) => !duSite.has(run)));
  return [...runs].map(empreinteOf).toSorted();
}

/** The runs of a text that a guide already had. */
export function copiesIn(text: string, empreintes: ReadonlySet<string>): readonly string[] {
  return runsOf(text).filter((run) => empreintes.has(empreinteOf(run)));
}
