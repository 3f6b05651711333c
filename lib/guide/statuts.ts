/** The statuses that the site writes on a dossier, in the order in which they come: the only list of them outside lib/page. */

import type { PageStateId, StatutDossier } from '../page/types';

interface Statut {
  /** The words that the site shows to the élu. */
  readonly nom: string;
  /**
   * The state of the dossier. « Validé » means confirmed by the élu; in the training bodies' own tools the same word means
   * accepted by the body.
   */
  readonly etat: PageStateId;
  /** 1 first in a list of dossiers: what is lost soonest if the person does nothing. */
  readonly urgence: number;
}

export const STATUTS = {
  'en-cours-de-creation': { nom: 'En cours de création', etat: 'dossier-a-completer', urgence: 5 },
  'demande-d-inscription': { nom: 'Demande d’inscription', etat: 'demande-envoyee', urgence: 6 },
  'proposition-de-l-organisme': { nom: 'Proposition de l’organisme', etat: 'inscription-a-confirmer', urgence: 2 },
  'a-valider': { nom: 'À valider', etat: 'inscription-a-confirmer', urgence: 1 },
  'paiement-en-cours': { nom: 'Paiement en cours', etat: 'paiement', urgence: 4 },
  'paiement-refuse': { nom: 'Paiement refusé', etat: 'paiement', urgence: 3 },
  valide: { nom: 'Validé', etat: 'inscription-validee', urgence: 7 },
  'en-formation': { nom: 'En formation', etat: 'formation-en-cours', urgence: 8 },
  'formation-terminee': { nom: 'Formation terminée', etat: 'formation-terminee', urgence: 9 },
  'refuse-par-l-organisme': { nom: 'Refusé par l’organisme', etat: 'dossier-clos', urgence: 10 },
  'demande-d-inscription-annulee': { nom: 'Demande d’inscription annulée', etat: 'dossier-clos', urgence: 11 },
  'formation-annulee': { nom: 'Formation annulée', etat: 'dossier-clos', urgence: 12 },
  'formation-annulee-par-l-organisme': { nom: 'Formation annulée par l’organisme', etat: 'dossier-clos', urgence: 13 },
} as const satisfies Readonly<Record<StatutDossier, Statut>>;

/** The states that a status can lead to. */
export type EtatDossier = (typeof STATUTS)[StatutDossier]['etat'];

export const STATUT_IDS = Object.keys(STATUTS) as readonly StatutDossier[];

export const NOMS_STATUTS = Object.fromEntries(STATUT_IDS.map((id) => [id, STATUTS[id].nom])) as Readonly<Record<StatutDossier, string>>;

/** Most urgent first. */
export const STATUTS_BY_URGENCE = STATUT_IDS.toSorted((a, b) => STATUTS[a].urgence - STATUTS[b].urgence);

/** The status that must lead a list of dossiers; `null` for an empty list. */
export function mostUrgentStatut(statuts: readonly StatutDossier[]): StatutDossier | null {
  return STATUTS_BY_URGENCE.find((statut) => statuts.includes(statut)) ?? null;
}
