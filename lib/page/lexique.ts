/** All the data to read a page with, made by the extension (`compile`, `pack`) and handed to the script in the page, which reads it as it comes. */

import { MAX_COMPARED, cleDe } from './text';
import type { MotId, SelecteurId } from './vocabulaire';

export interface Entry {
  /** Its number, in the order of the vocabulary. */
  readonly n: number;
  readonly mot: MotId;
  readonly cle: string;
  /** The text only begins like this. */
  readonly debut: boolean;
}

interface Autres {
  readonly selecteurs: Readonly<Record<SelecteurId, string>>;
  /** Words that are nobody's name, as keys between spaces. */
  readonly pasDesNoms: string;
  readonly autresMontants: readonly string[];
}

/** As it is compiled, and as whoever judges has it. */
export interface Mots extends Autres {
  readonly entrees: readonly Entry[];
  /** Keys to look for inside texts. */
  readonly contient: readonly (readonly [MotId, readonly string[]])[];
}

/** As it travels: a few strings rather than thousands of objects. */
export interface MotsDePage extends Autres {
  /**
   * A tree of letters, one node after the other; each wording is a path from the root, which is first. A node is `SIBLING` and where its
   * next sibling stands, if it has one; its letter; the wordings that end there; its children, `NONE` when it has none. A wording is `END`, one
   * more when something may follow it, and its place. Places take three units of 6 bits, from `FIRST` on: every unit is a character that
   * a message carries as it is.
   */
  readonly arbre: string;
  readonly noms: readonly MotId[];
  /** For each wording, where its word is in `noms`, from `FIRST` on. */
  readonly motDe: string;
  /** The numbers of the wordings whose number is not their place: those that an association adds. */
  readonly numeros: Readonly<Record<number, number>>;
  /** What is looked for inside texts, a word a line: its name, then its keys. */
  readonly dedans: string;
  /** What each of the first characters is compared as: a letter, `NOTHING` or `SEVERAL`. */
  readonly lettres: string;
}

/** Below it, a mark ends a wording; above it, it is a letter. */
export const SIBLING = 0x28;
export const END = 0x24;
export const OPEN = 1;
/** No letter: nothing goes on from here. */
export const NONE = 0x29;
/** What stands for zero in a place: the first of the 64 last characters. */
export const FIRST = 0x3f;
/** A character that no key keeps. */
export const NOTHING = 0x20;
/** A character that folds to several: too rare to be worth more than a slow path. */
export const SEVERAL = 0x7e;

export interface Lexique extends Omit<MotsDePage, 'arbre' | 'lettres'> {
  /** The tree, and what characters are compared as, out of the memory that scripts share. */
  readonly octets: Uint8Array;
  readonly lettres: Uint8Array;
  /** The children of the root, by letter. */
  readonly roots: Uint16Array;
}

/** A wording that was found. */
export interface Found {
  readonly n: number;
  readonly mot: MotId;
  /** The same for two wordings that are written alike. */
  readonly cle: number;
}

export function openLexique({ arbre, lettres, ...others }: MotsDePage): Lexique {
  const encoder = new TextEncoder();
  const octets = encoder.encode(arbre);
  const roots = new Uint16Array(128);
  for (let at = 1; at !== 0; ) {
    const next = octets[at] === SIBLING ? placeAt(octets, at + 1) : 0;
    const node = next === 0 ? at : at + 4;
    roots[octets[node] ?? 0] = node;
    at = next;
  }
  return { ...others, octets, roots, lettres: encoder.encode(lettres) };
}

function placeAt(octets: Uint8Array, at: number): number {
  return ((octets[at] as number) << 12) + ((octets[at + 1] as number) << 6) + (octets[at + 2] as number) - FIRST * 0x1041;
}

/** The node that a letter leads to, 0 when no wording goes on that way. */
function follow({ octets, roots }: Lexique, node: number, code: number): number {
  if (node === 0) return roots[code] ?? 0;
  let at = node + 1;
  while ((octets[at] as number) < SIBLING) at += 4;
  // Where the next sibling stands is read only when this one is not the right one.
  for (; octets[at] === SIBLING; at = placeAt(octets, at + 1)) if (octets[at + 4] === code) return at + 4;
  return octets[at] === code ? at : 0;
}

/** How far a text leads from the root. */
export interface Debut {
  readonly node: number;
  /** How many of its letters were needed. */
  readonly letters: number;
}

/**
 * Whether a text may be one of the wordings, begin like one, or be its first piece (« À » of « À valider »), before anything around it
 * is read: this runs once for each text of the page, and builds no string. Returns where to look further, null for no.
 */
export function mayBe(lexique: Lexique, text: string): Debut | null {
  const { octets, lettres } = lexique;
  const end = text.length < MAX_COMPARED ? text.length : MAX_COMPARED;
  let node = 0;
  let letters = 0;
  for (let at = 0; at < end; at += 1) {
    const folded = lettres[text.charCodeAt(at)] ?? NOTHING;
    if (folded === NOTHING) continue;
    if (folded === SEVERAL) return mayBe(lexique, cleDe(text));
    node = follow(lexique, node, folded);
    if (node === 0) return null;
    letters += 1;
    // Wordings that something may follow come first.
    const mark = octets[node + 1] as number;
    if (mark < SIBLING && (mark & OPEN) !== 0) break;
  }
  return letters === 0 ? null : { node, letters };
}

const ROOT: Debut = { node: 0, letters: 0 };

/** Takes a text's key, and how far its first letters lead; returns the wordings that it is, one per word, in the order of the vocabulary. */
export function lookUp(lexique: Lexique, cle: string, { node, letters }: Debut = ROOT): readonly Found[] {
  const { octets, noms, motDe, numeros } = lexique;
  const found: Found[] = [];
  for (let at = letters, here = node; ; at += 1) {
    // No wording ends at the root.
    for (let end = here + 1; (octets[end] as number) < SIBLING; end += 4) {
      const place = placeAt(octets, end + 1);
      if (((octets[end] as number) & OPEN) !== 0 || at === cle.length) found.push({ n: numeros[place] ?? place, mot: noms[motDe.charCodeAt(place) - FIRST] as MotId, cle: here });
    }
    here = at < cle.length ? follow(lexique, here, cle.charCodeAt(at)) : 0;
    if (here === 0) break;
  }
  found.sort((a, b) => a.n - b.n);
  return found.filter((entry, index) => found.findIndex((other) => other.mot === entry.mot) === index);
}
