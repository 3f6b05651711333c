/** The names that the panel gives to ids of other folders. */

import type { StatutDossier } from '../page/types';
import type { Trust } from '../rules/types';

/** The words that the site writes on a dossier. */
export const NOMS_STATUTS = {
  'en-cours-de-creation': 'En cours de création',
  'demande-d-inscription': 'Demande d’inscription',
  'proposition-de-l-organisme': 'Proposition de l’organisme',
  'a-valider': 'À valider',
  'paiement-en-cours': 'Paiement en cours',
  'paiement-refuse': 'Paiement refusé',
  valide: 'Validé',
  'en-formation': 'En formation',
  'formation-terminee': 'Formation terminée',
  'refuse-par-l-organisme': 'Refusé par l’organisme',
  'demande-d-inscription-annulee': 'Demande d’inscription annulée',
  'formation-annulee': 'Formation annulée',
  'formation-annulee-par-l-organisme': 'Formation annulée par l’organisme',
} as const satisfies Readonly<Record<StatutDossier, string>>;

/** How far a value may be trusted. */
export const MOTS_CONFIANCE = {
  officiel: 'source officielle',
  guide: 'guide d’association',
  'a-confirmer': 'à confirmer',
} as const satisfies Readonly<Record<Trust, string>>;
