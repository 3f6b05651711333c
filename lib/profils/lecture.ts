/** Reading the file of an association: a profile, or the lines at fault and why. For the pages that import a file only. */

import { type Node, type ParseError, findNodeAtLocation, parseTree } from 'jsonc-parser';
import { type Cause, type Path, verifier } from './causes';
import { phraseOf } from './raisons';
import { FORMAT, type Profil, VERSION } from './schema';

export interface Faute {
  /** From 1; null when the file as a whole is at fault. */
  readonly ligne: number | null;
  readonly phrase: string;
}

export type ProfilLu = { readonly kind: 'lu'; readonly profil: Profil } | { readonly kind: 'refuse'; readonly fautes: readonly Faute[] };

/** Characters: three times the largest profile that the limits allow to be of use. */
const LONGEST = 100_000;
/** A person mends a few lines at a time. */
const MOST = 10;
const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const;
/** Keys that would reach the objects of the program itself. */
const TRAPS = new Set(['__proto__', 'prototype', 'constructor']);


/** Takes the text of a file. Never throws. */
export function lireProfil(text: string): ProfilLu {
  try {
    return read(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    // So deep that it cannot be walked: no profile is.
    return refuse([{ ligne: null, phrase: phraseOf({ type: 'pas-json', path: [] }) }]);
  }
}

function read(text: string): ProfilLu {
  if (text.length > LONGEST) return refuse([{ ligne: null, phrase: phraseOf({ type: 'trop-grand', path: [] }) }]);
  const lineOf = (offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/u).length;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  const [first] = errors;
  if (root === undefined || first !== undefined) return refuse([{ ligne: first === undefined ? null : lineOf(first.offset), phrase: phraseOf({ type: 'pas-json', path: [] }) }]);
  const keys = keyFaults(root, []);
  if (keys.length > 0) return refuse(keys.map(({ offset, cause }) => ({ ligne: lineOf(offset), phrase: phraseOf(cause) })));
  const value: unknown = JSON.parse(text);
  const other = foreign(value);
  if (other !== null) return refuse([{ ligne: lineOf(offsetOf(root, [other])), phrase: phraseOf({ type: other === 'version' ? 'version-future' : 'pas-un-profil', path: [] }) }]);
  const checked = verifier(value);
  if (checked.kind === 'lu') return checked;
  return refuse(checked.causes.map((cause) => ({ ligne: lineOf(offsetOf(root, cause.path)), phrase: phraseOf(cause) })));
}

function refuse(fautes: readonly Faute[]): ProfilLu {
  const said = new Map(fautes.map((faute) => [`${faute.ligne} ${faute.phrase}`, faute]));
  return { kind: 'refuse', fautes: [...said.values()].toSorted((a, b) => (a.ligne ?? 0) - (b.ligne ?? 0)).slice(0, MOST) };
}

/** Another kind of file, or one of a later version: nothing else is worth saying about it. */
function foreign(value: unknown): 'format' | 'version' | null {
  const { format, version } = typeof value === 'object' && value !== null ? (value as { readonly format?: unknown; readonly version?: unknown }) : {};
  if (format !== FORMAT) return 'format';
  return typeof version === 'number' && version > VERSION ? 'version' : null;
}

/** A key written twice is two truths; a trap is none. */
function keyFaults(node: Node, path: Path): readonly { readonly offset: number; readonly cause: Cause }[] {
  const children = node.children ?? [];
  if (node.type !== 'object') return children.flatMap((child, index) => keyFaults(child, [...path, index]));
  const seen = new Set<unknown>();
  return children.flatMap((property) => {
    const [key, value] = property.children ?? [];
    const name: unknown = key?.value;
    const type = TRAPS.has(String(name)) ? 'champ-inconnu' : seen.has(name) ? 'champ-double' : null;
    seen.add(name);
    const own = type === null ? [] : [{ offset: property.offset, cause: { type, path: [...path, String(name)] } as const }];
    return [...own, ...(value === undefined ? [] : keyFaults(value, [...path, String(name)]))];
  });
}

/** Where a path stands in the text: its key when it has one; for what is missing, the object that lacks it. */
function offsetOf(root: Node, path: Path): number {
  const node = findNodeAtLocation(root, [...path]);
  if (node === undefined) return path.length === 0 ? root.offset : offsetOf(root, path.slice(0, -1));
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}
