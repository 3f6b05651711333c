/** What the fields of a followed training are made of. */

import type { CivilDate } from '../calendar/civil-date';

/** Read on the page, or typed by the person. */
export type Provenance = 'lu' | 'saisi';

/** A value, where it comes from, and the day it was read or typed. */
export interface Valeur<T> {
  readonly valeur: T;
  readonly provenance: Provenance;
  readonly le: CivilDate;
}

/** The dated events from which a deadline is counted, the first day of the training apart. The site does not show them: the person types them. */
export const MOTS_EVENEMENTS = {
  demande: 'Demande envoyée',
  proposition: 'Réponse de l’organisme',
  confirmation: 'Inscription confirmée par vous',
} as const;
export type EvenementDossier = keyof typeof MOTS_EVENEMENTS;
export const EVENEMENTS = Object.keys(MOTS_EVENEMENTS) as readonly EvenementDossier[];

/** Does the training ask for prerequisites? The body's answer then takes longer. */
export const PREREQUIS = ['oui', 'non', 'inconnu'] as const;
export type Prerequis = (typeof PREREQUIS)[number];

/** Never removed by themselves: above that, the person is asked which closed one to remove. */
export const DOSSIERS_AU_PLUS = 50;
export const LONGUEUR_TEXTE = 200;
export const VUS_AU_PLUS = 20;

/** Of two accounts of one value, the later; on the same day, ours. */
export function plusRecent<T>(ours: Valeur<T> | null, theirs: Valeur<T> | null): Valeur<T> | null {
  if (ours === null || theirs === null) return ours ?? theirs;
  return theirs.le > ours.le ? theirs : ours;
}

/** Two accounts of what was seen, as one: oldest first, each once. */
export function joindreVus<T extends string>(ours: readonly Valeur<T>[], theirs: readonly Valeur<T>[]): readonly Valeur<T>[] {
  const all = [...theirs, ...ours].toSorted((a, b) => (a.le < b.le ? -1 : Number(a.le > b.le)));
  const keys = all.map(({ valeur, le }) => `${le} ${valeur}`);
  return all.filter((_, at) => keys.indexOf(keys[at] ?? '') === at).slice(-VUS_AU_PLUS);
}
