/** The wordings that a copy of a page may keep, ready to be looked up in its texts. */

import { cleOf } from '../page/text';
import type { Wordings } from '../page/libelles';

export interface MotsGardes {
  /** Keys that are the whole of a text, by their first four letters. */
  readonly entiers: ReadonlyMap<string, readonly string[]>;
  /** Keys that begin a text, in the same way. */
  readonly debuts: ReadonlyMap<string, readonly string[]>;
  /** Keys that may stand anywhere in a text. */
  readonly partout: readonly string[];
  /** The words of all these wordings, one by one: a new sentence of the site can still be half read. */
  readonly seuls: ReadonlySet<string>;
}

/** How many letters the two maps go by; every wording of the vocabulary has at least as many. */
export const PREFIXE = 4;

/** Takes the wordings to keep; compiles them once: the copy of a page asks this of each of its texts. */
export function motsGardes(all: readonly Wordings[]): MotsGardes {
  return {
    entiers: byPrefix(all.flatMap((one) => one.egal)),
    debuts: byPrefix(all.flatMap((one) => one.debut ?? [])),
    partout: [...new Set(all.flatMap((one) => one.contient ?? []).map(cleOf))],
    seuls: new Set(all.flatMap((one) => [...one.egal, ...(one.debut ?? []), ...(one.contient ?? [])]).flatMap(wordsIn)),
  };
}

/** Two letters at least, and no figure. */
function wordsIn(texte: string): readonly string[] {
  return texte.split(/[^\p{L}]+/u).map(cleOf).filter((mot) => mot.length >= 2);
}

/** Longest first: « Prix de la formation » before « Prix ». */
function byPrefix(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const cles = [...new Set(texts.map(cleOf))].sort((a, b) => b.length - a.length);
  const map = new Map<string, string[]>();
  for (const cle of cles) {
    const bucket = map.get(cle.slice(0, PREFIXE));
    if (bucket) bucket.push(cle);
    else map.set(cle.slice(0, PREFIXE), [cle]);
  }
  return map;
}
