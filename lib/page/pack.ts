/** From the compiled vocabulary to what travels to a page: one string that the page searches as it comes, with nothing to build there. */

import { CHILD, END, type Entry, type Mots, type MotsDePage, NOTHING, OPEN, SEVERAL, SIBLING } from './lexique';
import { cleDe } from './text';

/** Latin letters, accented or not, are below. */
const LATIN = 0x180;

/** A letter of the tree: what follows it, and the wordings that end there. */
interface Node {
  readonly next: Map<number, Node>;
  readonly ends: number[];
  open: boolean;
}

/** Takes the compiled vocabulary; returns it as a page reads it. */
export function pack(mots: Mots): MotsDePage {
  const { entrees, ...others } = mots;
  const noms = [...new Set(entrees.map(({ mot }) => mot))];
  return {
    ...others,
    arbre: treeOf(entrees),
    noms,
    motDe: String.fromCharCode(...entrees.map(({ mot }) => noms.indexOf(mot))),
    // Built-in wordings are numbered by their place.
    numeros: Object.fromEntries(entrees.flatMap(({ n }, at) => (n === at ? [] : [[at, n]]))),
    lettres: String.fromCharCode(...Array.from({ length: LATIN }, (_, code) => folded(code))),
  };
}

/** What a letter is compared as. */
function folded(code: number): number {
  const cle = cleDe(String.fromCodePoint(code));
  if (cle === '') return NOTHING;
  return cle.length > 1 ? SEVERAL : cle.charCodeAt(0);
}

function treeOf(entrees: readonly Entry[]): string {
  const root: Node = { next: new Map(), ends: [], open: false };
  for (const [at, { cle, debut }] of entrees.entries()) {
    let node = root;
    for (const letter of cle) {
      const code = letter.charCodeAt(0);
      const below: Node = node.next.get(code) ?? { next: new Map(), ends: [], open: false };
      node.next.set(code, below);
      node = below;
    }
    node.ends.push(END + 2 * at + (debut ? 1 : 0));
    node.open ||= debut;
  }
  const units: number[] = [];
  write(units, 0, root, false);
  // Nothing here may be half of a character: what carries the message would replace it.
  if (units.length >= 0xd800 || units.some((unit) => unit >= 0xd800)) throw new RangeError('Trop de libellés pour un seul arbre.');
  return units.map((unit) => String.fromCharCode(unit)).join('');
}

/** A node: its letter and marks, where its next sibling is, the wordings that end here, then its children. */
function write(units: number[], code: number, { next, ends, open }: Node, hasSibling: boolean): void {
  units.push(code | (hasSibling ? SIBLING : 0) | (next.size > 0 ? CHILD : 0) | (open ? OPEN : 0));
  const sibling = units.length;
  if (hasSibling) units.push(0);
  units.push(...ends);
  // The letters that lead to most wordings first.
  const children = [...next].sort((a, b) => weight(b[1]) - weight(a[1]));
  for (const [at, [letter, child]] of children.entries()) write(units, letter, child, at + 1 < children.length);
  if (hasSibling) units[sibling] = units.length;
}

function weight({ next, ends }: Node): number {
  return [...next.values()].reduce((sum, child) => sum + weight(child), ends.length);
}
