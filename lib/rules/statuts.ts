/**
 * The status words the site shows to the élu, and the state each leads to. « Validé » here means confirmed by the élu;
 * in the training bodies' own tools the same word means accepted by the body.
 */
export const ETATS_PAR_STATUT = {
  'en-cours-de-creation': 'dossier-a-completer',
  'demande-d-inscription': 'demande-envoyee',
  'proposition-de-l-organisme': 'inscription-a-confirmer',
  'a-valider': 'inscription-a-confirmer',
  'paiement-en-cours': 'paiement',
  'paiement-refuse': 'paiement',
  valide: 'inscription-validee',
  'en-formation': 'formation-en-cours',
  'formation-terminee': 'formation-terminee',
  'refuse-par-l-organisme': 'dossier-clos',
  'demande-d-inscription-annulee': 'dossier-clos',
  'formation-annulee': 'dossier-clos',
  'formation-annulee-par-l-organisme': 'dossier-clos',
} as const;

export type StatutId = keyof typeof ETATS_PAR_STATUT;
export type EtatDossier = (typeof ETATS_PAR_STATUT)[StatutId];

/** The state of a dossier with this status, or null for a status that is not documented: never a guess. */
export function etatDuStatut(statut: string): EtatDossier | null {
  return isStatut(statut) ? ETATS_PAR_STATUT[statut] : null;
}

function isStatut(text: string): text is StatutId {
  return Object.hasOwn(ETATS_PAR_STATUT, text);
}
