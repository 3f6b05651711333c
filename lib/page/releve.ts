/**
 * All that is told of a page by whoever reads it, to whoever judges it: ids, yes or no, small numbers and typed facts. No text of
 * the page ever travels in it, save the title of a training sheet.
 */

import type { Route } from './route';
import type { MotId, SelecteurId } from './vocabulaire';

/** What is known of the place of a wording, one bit each. The first is never told: what nobody sees is not read. */
export const CACHE = 1;
/** Read aloud by screen readers only; good enough for a label, not for a message. */
export const LECTEUR = 2;
/** A quotation reports a message, it does not show it: never told either. */
export const CITE = 4;
export const DESACTIVE = 8;
/** Marked as the current step of a list of steps. */
export const COURANT = 16;
/** In a list of steps: the words of all of them are shown, whatever the present one is. */
export const ETAPE = 32;
export const TITRE = 64;
/** In a button or a link. */
export const COMMANDE = 128;
/** The button or the link itself. */
export const BOUTON = 256;
/** In the header or the menus. */
export const AUTOUR = 512;
/** A link that leads to the help or to the public site. */
export const AIDE = 1024;

/** Longest title ever told, in characters. */
export const MAX_TITLE = 800;

/**
 * One wording of the vocabulary, where it stands, without names: the page's script keeps what it read last. Its number in the lexique;
 * its block, the same for two wordings of one block; the part that it stands in, -1 for none; its marks; and the amount written after a
 * label of amounts, in cents, null when it is impossible.
 */
export type Trouve = readonly [entree: number, bloc: number, partie: number, marques: number, montant?: number | null];

/** A visible content, or an open dialog. */
export interface Partie {
  readonly kind: 'contenu' | 'dialogue';
  /** Selectors that match something visible there. */
  readonly signes: readonly SelecteurId[];
  /** Wordings found inside its texts; looked for on few pages only. */
  readonly dits: readonly MotId[];
  /** Amounts that stand alone, on the page of rights. */
  readonly montants: number;
  /** Days of the only or chosen session, and title of the training: on a sheet or a dossier only. */
  readonly debut?: string;
  readonly fin?: string;
  readonly titre?: string;
}

export interface Releve {
  readonly route: Route;
  readonly traduit: boolean;
  /** Read only in part: absences prove nothing any more. */
  readonly tronque: boolean;
  /** The site's application is there. */
  readonly racine: boolean;
  readonly generation: 'dsfr' | 'materiel' | 'indeterminee';
  /** A menu that only a person who is logged in has. */
  readonly menu: boolean;
  /** A name stands above the content. */
  readonly nom: boolean;
  readonly parties: readonly Partie[];
  readonly trouves: readonly Trouve[];
}
