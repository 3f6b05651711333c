/**
 * All that is told of a page by whoever reads it, to whoever judges it: ids, yes or no, small numbers and typed facts. No text of
 * the page ever travels in it, save the title of a training sheet.
 */

import type { Sens } from './concepts';
import type { Route } from './route';
import type { SelecteurId } from './selecteurs';

/** What a text is in the page. */
export const ROLES = ['page', 'titre', 'badge', 'bouton', 'lien', 'onglet', 'pli', 'champ', 'libelle', 'valeur', 'etape', 'texte'] as const;
export type Role = (typeof ROLES)[number];

/** What more is known of its place. What nobody sees, and what is quoted, is never told. */
export const MARQUES = [
  /** In an alert, a notice, a callout. */
  'alerte',
  /** Read aloud by screen readers only: good enough for a label, not for a message. */
  'lecteur',
  'desactive',
  /** A button that is filled: the one the page wants to be used. */
  'primaire',
  /** In a list of steps: the words of all of them are shown, whatever the present one is. */
  'etapes',
  'courante',
  /** Told to be done already, or to come. */
  'passee',
  'a-venir',
  /** In the header or the menus of the site. */
  'autour',
  /** In a menu inside the content: other pages, other dossiers. */
  'menu',
  'fil',
  'tableau',
  'liste',
  /** Under a heading that announces something else: history, questions, messages, suggestions. */
  'annexe',
  /** After « Statut : ». */
  'statut',
  /** A link that leads to the help or to the public site. */
  'aide',
] as const;
export type Marque = (typeof MARQUES)[number];

/** One sentence of the page. */
export interface ReadElement {
  /** Which part it stands in, -1 for none. */
  readonly partie: number;
  /** The same for the sentences of one block. */
  readonly bloc: number;
  readonly role: Role;
  readonly marques: readonly Marque[];
  readonly sens: readonly Sens[];
  /** How many words it has. */
  readonly mots: number;
  /** Only known by that wording, which an association added. */
  readonly ajout?: number;
}

/** What a part shows besides its words. */
export const SIGNES_DE_PAGE = ['montant', 'sessions-datees', 'session-choisie', 'periode', 'plusieurs-formations', 'lignes-datees'] as const;
export type Signe = SelecteurId | (typeof SIGNES_DE_PAGE)[number];

/** Longest title ever told, in characters. */
export const MAX_TITLE = 800;

/** A visible content, or an open dialog. */
export interface Partie {
  readonly kind: 'contenu' | 'dialogue';
  readonly signes: readonly Signe[];
  /** Amounts that stand alone, on the page of rights. */
  readonly montants: number;
  /** Days of the only or chosen session, price and title of the training: on a sheet or a dossier only. */
  readonly debut?: string;
  readonly fin?: string;
  readonly titre?: string;
  readonly prixCentimes?: number;
  /** Balance of the élu account: on the page of rights only. */
  readonly soldeEluCentimes?: number;
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
  readonly lus: readonly ReadElement[];
}
