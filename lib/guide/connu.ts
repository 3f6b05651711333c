/** What is known of the training: read on the page, or typed by the person. Never mixed up, never guessed. */

import type { CivilDate } from '../calendar/civil-date';
import type { Facts, StatutDossier } from '../page/types';
import { dayOrNull } from './jour';

/** `hypothese`: neither read nor typed, only supposed, and said so. */
export type Provenance = 'page' | 'saisie' | 'hypothese';

export interface Connue<T> {
  readonly value: T;
  readonly provenance: Provenance;
}

/** The events from which a deadline is counted. */
export type EvenementId = 'debut' | 'demande' | 'proposition' | 'confirmation';

export type Prerequis = 'oui' | 'non' | 'inconnu';

/** What the person typed. Kept in the panel's memory only. */
export interface Saisie {
  readonly jours: Readonly<Partial<Record<EvenementId | 'fin', CivilDate>>>;
  readonly prix?: number;
  /** Share of attendance, 0 to 1. */
  readonly presence?: number;
  readonly prerequis: Prerequis;
  /** The person says that they have not confirmed yet. */
  readonly nonConfirme?: true;
}

export const RIEN_DE_SAISI: Saisie = { jours: {}, prerequis: 'inconnu' };

export interface Connu {
  readonly jours: Readonly<Record<EvenementId | 'fin', Connue<CivilDate> | null>>;
  /** Integer cents. */
  readonly prix: Connue<number> | null;
  readonly presence: number | null;
  readonly prerequis: Prerequis;
  /** Who says that it is not confirmed: the status that the page shows, or the person. Null: confirmed, or not known. */
  readonly nonConfirme: 'page' | 'saisie' | null;
}

/** What the page shows leads; the person fills what it does not show. */
export function knownFromPage(facts: Facts, saisie: Saisie): Connu {
  const { jours } = saisie;
  const debut = read(facts.debut);
  return {
    jours: {
      debut: debut ?? typed(jours.debut),
      // An end typed for one training must never close the dates read for another.
      fin: debut === null ? typed(jours.fin) : read(facts.fin),
      demande: typed(jours.demande),
      proposition: typed(jours.proposition),
      confirmation: typed(jours.confirmation),
    },
    prix: facts.prixCentimes === undefined ? typed(saisie.prix) : { value: facts.prixCentimes, provenance: 'page' },
    presence: saisie.presence ?? null,
    prerequis: saisie.prerequis,
    nonConfirme: jours.confirmation === undefined ? nonConfirmeSelon(facts.statuts ?? [], saisie) : null,
  };
}

/** The same, as if the person confirmed on that day: what changing one's mind would then cost. A day that is known stays. */
export function supposantConfirme(connu: Connu, today: CivilDate): Connu {
  const { jours } = connu;
  return { ...connu, nonConfirme: null, jours: { ...jours, confirmation: jours.confirmation ?? { value: today, provenance: 'hypothese' } } };
}

function nonConfirmeSelon(statuts: readonly StatutDossier[], saisie: Saisie): Connu['nonConfirme'] {
  if (isAvantConfirmation(statuts)) return 'page';
  return saisie.nonConfirme === true ? 'saisie' : null;
}

/** One dossier, whose status only exists before the person confirms. Of several dossiers, nothing can be said. */
function isAvantConfirmation([statut, second]: readonly StatutDossier[]): boolean {
  return statut !== undefined && second === undefined && AVANT_CONFIRMATION.has(statut);
}

const AVANT_CONFIRMATION: ReadonlySet<StatutDossier> = new Set(['en-cours-de-creation', 'demande-d-inscription', 'proposition-de-l-organisme', 'a-valider']);

/** Which day comes too early for another, in words for the person; null when all is in order. */
export function incoherence({ jours }: Connu): string | null {
  for (const [avant, apres, message] of ORDRES) {
    const [first, last] = [jours[avant], jours[apres]];
    if (first !== null && last !== null && last.value < first.value) return message;
  }
  return null;
}

const ORDRES = [
  ['debut', 'fin', 'Le dernier jour vient avant le premier. Vérifiez les deux dates.'],
  ['demande', 'proposition', 'La réponse vient avant la demande. Vérifiez les deux dates.'],
  ['proposition', 'confirmation', 'Votre confirmation vient avant la réponse. Vérifiez les deux dates.'],
  ['demande', 'debut', 'La demande vient après le début. Vérifiez les deux dates.'],
  ['proposition', 'debut', 'La réponse vient après le début. Vérifiez les deux dates.'],
  ['confirmation', 'debut', 'Votre confirmation vient après le début. Vérifiez les deux dates.'],
] as const satisfies readonly (readonly [EvenementId | 'fin', EvenementId | 'fin', string])[];

function read(day: string | undefined): Connue<CivilDate> | null {
  const value = day === undefined ? null : dayOrNull(day);
  return value === null ? null : { value, provenance: 'page' };
}

function typed<T>(value: T | undefined): Connue<T> | null {
  return value === undefined ? null : { value, provenance: 'saisie' };
}
