/** The judging half's side of a page: what was read, part by part. No document here. */

import type { Lu, Partie, Releve } from './releve';

/** A part of the page that is judged on its own: one visible content, or one open dialog. */
export interface Vue extends Partie {
  readonly lus: readonly Lu[];
}

export interface PageVue extends Releve {
  readonly autour: readonly Lu[];
  readonly scopes: readonly Vue[];
  readonly dialogs: readonly Vue[];
}

export function openReleve(releve: Releve): PageVue {
  const all = releve.parties.map((partie, at) => ({ ...partie, lus: releve.lus.filter((lu) => lu.partie === at) }));
  return {
    ...releve,
    autour: releve.lus.filter(({ partie }) => partie < 0),
    scopes: all.filter(({ kind }) => kind === 'contenu'),
    dialogs: all.filter(({ kind }) => kind === 'dialogue'),
  };
}
