/** The judging half's side of a page: what was read, opened part by part. No document here. */

import type { Mots } from './lexique';
import { LECTEUR, type Partie, type Releve } from './releve';
import type { MotId } from './vocabulaire';

/** A wording, where it stands. */
export interface Vu {
  readonly mot: MotId;
  /** Its key in the vocabulary: twice the same wording is one sign. */
  readonly cle: string;
  readonly bloc: number;
  /** Bits of `releve.ts`. */
  readonly marques: number;
  readonly montant?: number | null;
}

/** A part of the page that is judged on its own: one visible content, or one open dialog. */
export interface Scope extends Partie {
  readonly hits: readonly Vu[];
}

export interface PageVue extends Releve {
  readonly hits: readonly Vu[];
  readonly scopes: readonly Scope[];
  readonly dialogs: readonly Scope[];
}

/** Takes what was read and what it was read with. */
export function openReleve(releve: Releve, { entrees }: Mots): PageVue {
  const hits = releve.trouves.flatMap(([entree, bloc, partie, marques, montant]) => {
    const entry = entrees[entree];
    return entry === undefined ? [] : [{ partie, vu: { mot: entry.mot, cle: entry.cle, bloc, marques, ...(montant === undefined ? {} : { montant }) } }];
  });
  const all = releve.parties.map((part, at) => ({ ...part, hits: hits.filter(({ partie }) => partie === at).map(({ vu }) => vu) }));
  return { ...releve, hits: hits.map(({ vu }) => vu), scopes: all.filter(({ kind }) => kind === 'contenu'), dialogs: all.filter(({ kind }) => kind === 'dialogue') };
}

/** All these bits are set. */
export function isMarked({ marques }: Vu, bits: number): boolean {
  return (marques & bits) === bits;
}

/** What a person sees in that part, in page order. */
export function seenIn(scope: Scope): readonly Vu[] {
  return scope.hits.filter((hit) => !isMarked(hit, LECTEUR));
}

export function hitsOf(scope: Scope, mot: MotId): readonly Vu[] {
  return seenIn(scope).filter((hit) => hit.mot === mot);
}
