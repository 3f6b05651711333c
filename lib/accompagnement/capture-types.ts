/** What a copy of a page may be, apart from how it is made: the panel carries these few lines, not the copier. */

export type Capture =
  | { readonly kind: 'copie'; readonly html: string; readonly adresse: string }
  /** Too large to be copied whole, and half a page would be judged wrong. */
  | { readonly kind: 'trop-grande' }
  | { readonly kind: 'hors-site' }
  | { readonly kind: 'illisible' };

export interface Bornes {
  readonly noeuds: number;
  readonly caracteres: number;
}

export const BORNES: Bornes = { noeuds: 150_000, caracteres: 5_000_000 };
