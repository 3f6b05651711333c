/** Values that could not be used: kept apart, a few only, until the person erases them. */

import * as v from 'valibot';
import type { Raison } from './item';

export const MIS_DE_COTE = 'mis-de-cote';
/** Oldest out. */
const MOST = 5;
/** Fifty dossiers at their fullest hold in it. */
const LONGEST = 400_000;

export interface Ecart {
  /** The key of the item. */
  readonly cle: string;
  readonly raison: Raison;
  /** The value as text, cut when it is too long. */
  readonly brut: string;
  /** Has the person been told? */
  readonly dit: boolean;
}

const ECART = v.strictObject({
  cle: v.pipe(v.string(), v.maxLength(60)),
  raison: v.picklist(['illisible', 'version-future']),
  brut: v.pipe(v.string(), v.maxLength(LONGEST)),
  dit: v.boolean(),
});

/** The list as stored; an entry that is none is left out: this is the last shelf, there is none below. */
export function readEcarts(stored: unknown): readonly Ecart[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) => {
    const parsed = v.safeParse(ECART, entry);
    return parsed.success ? [parsed.output] : [];
  }).slice(-MOST);
}

/** The list with one more. */
export function addEcart(ecarts: readonly Ecart[], { cle, raison, value }: { readonly cle: string; readonly raison: Raison; readonly value: unknown }): readonly Ecart[] {
  return [...ecarts, { cle, raison, brut: asText(value), dit: false }].slice(-MOST);
}

function asText(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, LONGEST);
  } catch {
    return '';
  }
}
