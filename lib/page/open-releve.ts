/** The judging half's side of a page: what was read, part by part. No document here. */

import type { ReadElement, Partie, Releve } from './releve';

/** A part of the page that is judged on its own: one visible content, or one open dialog. */
export interface OpenPart extends Partie {
  readonly lus: readonly ReadElement[];
}

export interface OpenReleve extends Releve {
  readonly autour: readonly ReadElement[];
  readonly scopes: readonly OpenPart[];
  readonly dialogs: readonly OpenPart[];
}

export function openReleve(releve: Releve): OpenReleve {
  const all = releve.parties.map((partie, at) => ({ ...partie, lus: releve.lus.filter((lu) => lu.partie === at) }));
  return {
    ...releve,
    autour: releve.lus.filter(({ partie }) => partie < 0),
    scopes: all.filter(({ kind }) => kind === 'contenu'),
    dialogs: all.filter(({ kind }) => kind === 'dialogue'),
  };
}
