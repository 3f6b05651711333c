/** A training that the person follows. No name, no number, no address: nothing that says who they are, nor which dossier it is on the site. */

import type { CivilDate } from '../calendar/civil-date';
import type { StatutDossier } from '../page/types';

/** Read on the page, or typed by the person. */
export type Provenance = 'lu' | 'saisi';

/** A value, where it comes from, and the day it was read or typed. */
export interface Valeur<T> {
  readonly valeur: T;
  readonly provenance: Provenance;
  readonly le: CivilDate;
}

/** The dated events from which a deadline is counted, the first day of the training apart. The site does not show them: the person types them. */
export const EVENEMENTS = ['demande', 'proposition', 'confirmation'] as const;
export type EvenementDossier = (typeof EVENEMENTS)[number];

/** Does the training ask for prerequisites? The body's answer then takes longer. */
export const PREREQUIS = ['oui', 'non', 'inconnu'] as const;
export type Prerequis = (typeof PREREQUIS)[number];

export interface Dossier {
  /** Drawn at random on this computer, never the site's: 32 hexadecimal digits. */
  readonly id: string;
  readonly titre: Valeur<string> | null;
  readonly organisme: Valeur<string> | null;
  /** First and last day of the training. */
  readonly debut: Valeur<CivilDate> | null;
  readonly fin: Valeur<CivilDate> | null;
  /** Integer cents. */
  readonly prixCentimes: Valeur<number> | null;
  /** The last status known. */
  readonly statut: Valeur<StatutDossier> | null;
  readonly evenements: Readonly<Record<EvenementDossier, Valeur<CivilDate> | null>>;
  readonly prerequis: Prerequis;
  /** The statuses as they came, oldest first; the day is the one on which it was seen, never the day of the event. */
  readonly vus: readonly Valeur<StatutDossier>[];
  readonly suiviDepuis: CivilDate;
  /** The day it was seen or said to be over (refused, cancelled, done); null while it runs. */
  readonly closLe: CivilDate | null;
  /** One more at each change: a calendar that meets the file again knows which is the newer. */
  readonly revision: number;
}

/** Never removed by themselves: above that, the person is asked which closed one to remove. */
export const DOSSIERS_AU_PLUS = 50;
export const LONGUEUR_TEXTE = 200;
export const VUS_AU_PLUS = 20;
