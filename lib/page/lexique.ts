/** All the data to read a page with, made by the extension (`compile`, `pack`) and handed to the script in the page, which reads it as it comes. */

import type { Way } from './anchors';
import type { AnchorId } from './anchor-ids';
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

/** What is not a wording to recognise as a whole. */
interface Autres {
  /** Keys to look for inside texts. */
  readonly contient: readonly (readonly [MotId, readonly string[]])[];
  readonly selecteurs: Readonly<Record<SelecteurId, string>>;
  readonly reperes: Readonly<Record<AnchorId, readonly Way[]>>;
  readonly pasDesNoms: readonly string[];
  readonly autresMontants: readonly string[];
}

/** For whoever judges. */
export interface Mots extends Autres {
  readonly entrees: readonly Entry[];
}

/** As it travels, and stays in the memory of every page of the site: a few strings rather than thousands of objects. */
export interface MotsDePage extends Autres {
  /**
   * A tree of letters, one node after the other; each wording is a path from the root, which is first. A node is its letter and marks
   * (`SIBLING`, `CHILD`, `OPEN`), where its next sibling stands if it has one, the wordings that end there (`END`), then its children.
   */
  readonly arbre: string;
  readonly noms: readonly MotId[];
  /** For each wording, where its word is in `noms`. */
  readonly motDe: string;
  /** The numbers of the wordings whose number is not their place: those that an association adds. */
  readonly numeros: Readonly<Record<number, number>>;
  /** What each of the first characters is compared as: a letter, `NOTHING` or `SEVERAL`. */
  readonly lettres: string;
}

/** Marks of a node, beside its letter. */
export const SIBLING = 0x80;
export const CHILD = 0x100;
/** Something may follow a wording that ends here. */
export const OPEN = 0x200;
/** From here on, a unit tells a wording that ends there: twice its place, and one more when something may follow it. */
export const END = 0x400;
/** A character that no key keeps. */
export const NOTHING = 0x20;
/** A character that folds to several: too rare to be worth more than a slow path. */
export const SEVERAL = 0x7e;

export interface Lexique extends MotsDePage {
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

export function openLexique(mots: MotsDePage): Lexique {
  const roots = new Uint16Array(SIBLING);
  for (let at = 1; at !== 0; at = siblingOf(mots.arbre, at)) roots[mots.arbre.charCodeAt(at) & 0x7f] = at;
  return { ...mots, roots };
}

function siblingOf(arbre: string, node: number): number {
  return arbre.charCodeAt(node) & SIBLING ? arbre.charCodeAt(node + 1) : 0;
}

/** Past the node itself: the wordings that end there, then its children. */
function below(arbre: string, node: number): number {
  return arbre.charCodeAt(node) & SIBLING ? node + 2 : node + 1;
}

/** The node that a letter leads to, 0 when no wording goes on that way. */
function follow({ arbre, roots }: Lexique, node: number, code: number): number {
  if (node === 0) return roots[code] ?? 0;
  if (!(arbre.charCodeAt(node) & CHILD)) return 0;
  let at = below(arbre, node);
  while (arbre.charCodeAt(at) >= END) at += 1;
  while (at !== 0 && (arbre.charCodeAt(at) & 0x7f) !== code) at = siblingOf(arbre, at);
  return at;
}

/**
 * Whether a text may be one of the wordings, begin like one, or be its first piece (« À » of « À valider »), before anything around it
 * is read: this runs once for each text of the page, and builds no string. Returns how many of its letters were needed, 0 for no.
 */
export function mayBe(lexique: Lexique, text: string): number {
  const { arbre, lettres } = lexique;
  const end = text.length < MAX_COMPARED ? text.length : MAX_COMPARED;
  let node = 0;
  let kept = 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const folded = code < lettres.length ? lettres.charCodeAt(code) : NOTHING;
    if (folded === NOTHING) continue;
    if (folded === SEVERAL) return mayBe(lexique, cleDe(text));
    node = follow(lexique, node, folded);
    if (node === 0) return 0;
    kept += 1;
    if (arbre.charCodeAt(node) & OPEN) return kept;
  }
  return kept;
}

/** The wordings that a text's key is, one per word, in the order of the vocabulary. */
export function lookUp(lexique: Lexique, cle: string): readonly Found[] {
  const { arbre, noms, motDe, numeros } = lexique;
  const found: Found[] = [];
  let node = 0;
  for (let at = 1; at <= cle.length; at += 1) {
    node = follow(lexique, node, cle.charCodeAt(at - 1));
    if (node === 0) break;
    for (let end = below(arbre, node); arbre.charCodeAt(end) >= END; end += 1) {
      const entry = arbre.charCodeAt(end) - END;
      const place = entry >> 1;
      if (entry & 1 || at === cle.length) found.push({ n: numeros[place] ?? place, mot: noms[motDe.charCodeAt(place)] as MotId, cle: node });
    }
  }
  found.sort((a, b) => a.n - b.n);
  return found.filter((entry, index) => found.findIndex((other) => other.mot === entry.mot) === index);
}
