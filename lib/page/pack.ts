/** From the compiled vocabulary to what travels to a page: strings that the page searches as they come, with nothing to build there. */

import { END, type Entry, FIRST, type Mots, type MotsDePage, NONE, NOTHING, OPEN, SEVERAL, SIBLING } from './lexique';
import { cleDe } from './text';

/** Latin letters, accented or not, are below. */
const LATIN = 0x180;
/** Places in the tree take three units of 6 bits. */
const MAX_PLACE = 2 ** 18;

/** A letter of the tree: what follows it, and the wordings that end there. */
interface Node {
  readonly next: Map<number, Node>;
  readonly ends: { readonly at: number; readonly debut: boolean }[];
}

/** Takes the compiled vocabulary; returns it as a page reads it. */
export function pack({ entrees, contient, ...others }: Mots): MotsDePage {
  const noms = [...new Set(entrees.map(({ mot }) => mot))];
  return {
    ...others,
    arbre: treeOf(entrees),
    noms,
    motDe: String.fromCharCode(...entrees.map(({ mot }) => FIRST + noms.indexOf(mot))),
    // Built-in wordings are numbered by their place.
    numeros: Object.fromEntries(entrees.flatMap(({ n }, at) => (n === at ? [] : [[at, n]]))),
    dedans: contient.map(([mot, cles]) => [mot, ...cles].join(' ')).join('\n'),
    lettres: String.fromCharCode(...Array.from({ length: LATIN }, (_, code) => folded(code))),
  };
}

/** What a character is compared as. */
function folded(code: number): number {
  const cle = cleDe(String.fromCodePoint(code));
  if (cle === '') return NOTHING;
  return cle.length > 1 ? SEVERAL : cle.charCodeAt(0);
}

function treeOf(entrees: readonly Entry[]): string {
  const root: Node = { next: new Map(), ends: [] };
  for (const [at, { cle, debut }] of entrees.entries()) {
    let node = root;
    for (const letter of cle) {
      const code = letter.charCodeAt(0);
      const below: Node = node.next.get(code) ?? { next: new Map(), ends: [] };
      node.next.set(code, below);
      node = below;
    }
    node.ends.push({ at, debut });
  }
  const units: number[] = [];
  write(units, 0, root, false);
  if (units.length >= MAX_PLACE) throw new RangeError('Trop de libellés pour un seul arbre.');
  return units.map((unit) => String.fromCharCode(unit)).join('');
}

function write(units: number[], code: number, { next, ends }: Node, hasSibling: boolean): void {
  const start = units.length;
  if (hasSibling) units.push(SIBLING, 0, 0, 0);
  units.push(code);
  // Those that something may follow first: whoever only wonders looks no further.
  const wordings = ends.toSorted((a, b) => Number(b.debut) - Number(a.debut));
  for (const { at, debut } of wordings) units.push(END + (debut ? OPEN : 0), ...place(at));
  if (next.size === 0) units.push(NONE);
  // The letters that lead to most wordings first.
  const children = [...next].sort((a, b) => weight(b[1]) - weight(a[1]));
  for (const [at, [letter, child]] of children.entries()) write(units, letter, child, at + 1 < children.length);
  if (hasSibling) units.splice(start + 1, 3, ...place(units.length));
}

function place(value: number): readonly [number, number, number] {
  return [FIRST + (value >> 12), FIRST + ((value >> 6) & 0x3f), FIRST + (value & 0x3f)];
}

function weight({ next, ends }: Node): number {
  return [...next.values()].reduce((sum, child) => sum + weight(child), ends.length);
}
