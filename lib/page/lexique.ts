/** All the data to read a page with, made by the extension (`compile`) and handed to the script in the page, which opens it here. */

import type { Way } from './anchors';
import type { AnchorId } from './anchor-ids';
import { FOLDED, LATIN, MAX_COMPARED, SEVERAL, cleDe } from './text';
import type { MotId, SelecteurId } from './vocabulaire';

export interface Entry {
  /** Its number, in the order of the vocabulary. */
  readonly n: number;
  readonly mot: MotId;
  readonly cle: string;
  /** The text only begins like this. */
  readonly debut: boolean;
}

/** As it travels: plain data. */
export interface Mots {
  readonly entrees: readonly Entry[];
  /** Keys to look for inside texts. */
  readonly contient: readonly (readonly [MotId, readonly string[]])[];
  readonly selecteurs: Readonly<Record<SelecteurId, string>>;
  readonly reperes: Readonly<Record<AnchorId, readonly Way[]>>;
  readonly pasDesNoms: readonly string[];
  readonly autresMontants: readonly string[];
}

/**
 * A tree of letters: each wording is a path from the root, node 0. A node knows its letter, its first child and its next sibling;
 * the root has its children by letter.
 */
export interface Lexique extends Mots {
  readonly roots: Uint16Array;
  readonly letter: Uint8Array;
  readonly child: Uint16Array;
  readonly sibling: Uint16Array;
  /** Which wording ends at each node, counted from 1 in `entrees`, and which other one ends at the same node; 0 for none. */
  readonly ends: Uint16Array;
  readonly others: Uint16Array;
  /** 1 where a wording ends that something may follow. */
  readonly open: Uint8Array;
}

/** All this stays in the memory of every page of the site: numbers rather than lists, and each word's name once, where a message carries it a hundred times. */
export function openLexique(mots: Mots): Lexique {
  const size = mots.entrees.reduce((sum, { cle }) => sum + cle.length, 1);
  const [letter, open] = [new Uint8Array(size), new Uint8Array(size)];
  const [roots, child, sibling, ends] = [new Uint16Array(256), new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)];
  const others = new Uint16Array(mots.entrees.length + 1);
  const names = new Map(mots.entrees.map(({ mot }) => [mot, mot]));
  const entrees = mots.entrees.map((entry) => ({ ...entry, mot: names.get(entry.mot) as MotId }));
  const lexique = { ...mots, entrees, roots, letter, child, sibling, ends, others, open };
  let last = 0;
  for (const [at, entry] of entrees.entries()) {
    let node = 0;
    for (let place = 0; place < entry.cle.length; place += 1) {
      const code = entry.cle.charCodeAt(place);
      let next = follow(lexique, node, code);
      if (next === 0) {
        next = last += 1;
        letter[next] = code;
        if (node === 0) roots[code] = next;
        else {
          sibling[next] = child[node] as number;
          child[node] = next;
        }
      }
      node = next;
    }
    others[at + 1] = ends[node] as number;
    ends[node] = at + 1;
    if (entry.debut) open[node] = 1;
  }
  return lexique;
}

/** The node that a letter leads to, 0 when no wording goes on that way. */
function follow({ roots, letter, child, sibling }: Pick<Lexique, 'roots' | 'letter' | 'child' | 'sibling'>, node: number, code: number): number {
  if (node === 0) return roots[code] ?? 0;
  let at = child[node] as number;
  while (at !== 0 && letter[at] !== code) at = sibling[at] as number;
  return at;
}

/**
 * Whether a text may be one of the wordings, begin like one, or be its first piece (« À » of « À valider »), before anything around it
 * is read: this runs once for each text of the page, and builds no string. Returns how many of its letters were needed, 0 for no.
 */
export function mayBe(lexique: Lexique, text: string): number {
  const end = text.length < MAX_COMPARED ? text.length : MAX_COMPARED;
  let node = 0;
  let kept = 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const folded = code < LATIN ? (FOLDED[code] as number) : 0;
    if (folded === 0) continue;
    if (folded === SEVERAL) return mayBe(lexique, cleDe(text));
    node = follow(lexique, node, folded);
    if (node === 0) return 0;
    kept += 1;
    if (lexique.open[node] === 1) return kept;
  }
  return kept;
}

/** The wordings that a text's key is, one per word, in the order of the vocabulary. */
export function lookUp(lexique: Lexique, cle: string): readonly Entry[] {
  const found: Entry[] = [];
  let node = 0;
  for (let at = 1; at <= cle.length; at += 1) {
    node = follow(lexique, node, cle.charCodeAt(at - 1));
    if (node === 0) break;
    for (let end = lexique.ends[node] as number; end !== 0; end = lexique.others[end] as number) {
      const entry = lexique.entrees[end - 1] as Entry;
      if (entry.debut || at === cle.length) found.push(entry);
    }
  }
  found.sort((a, b) => a.n - b.n);
  return found.filter((entry, index) => found.findIndex((other) => other.mot === entry.mot) === index);
}
