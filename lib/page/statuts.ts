/** The status words of dossiers: what each of them means, as ids. The only list of them. */

import type { Motif } from './motifs';
import type { PhaseId } from './phases-dites';

interface Statut {
  readonly phase: PhaseId;
  /** Read in this order: the first that fits is the one. None: any other words of the phase. */
  readonly quand: readonly Motif['tous'][];
}

export const STATUTS = {
  'en-cours-de-creation': { phase: 'brouillon', quand: [] },
  'demande-d-inscription': { phase: 'attente', quand: [] },
  'proposition-de-l-organisme': { phase: 'a-confirmer', quand: [['proposition', 'organisme']] },
  'a-valider': { phase: 'a-confirmer', quand: [] },
  'paiement-refuse': { phase: 'paiement', quand: [['payer', ['refuser', 'refusee', 'echec', '!aboutir', '!accepter']], ['par-carte', ['refuser', 'refusee']]] },
  'paiement-en-cours': { phase: 'paiement', quand: [['payer', ['attendre', 'en-cours']]] },
  valide: { phase: 'validee', quand: [] },
  'en-formation': { phase: 'en-cours', quand: [] },
  'formation-terminee': { phase: 'terminee', quand: [] },
  'refuse-par-l-organisme': { phase: 'close', quand: [[['refuser', 'refusee'], 'organisme']] },
  'formation-annulee-par-l-organisme': { phase: 'close', quand: [[['annulee', 'annuler'], 'organisme']] },
  'demande-d-inscription-annulee': { phase: 'close', quand: [[['annulee', 'annuler'], 'demande']] },
  'formation-annulee': { phase: 'close', quand: [['annulee', 'formation']] },
} as const satisfies Readonly<Record<string, Statut>>;

export type StatutDossier = keyof typeof STATUTS;
export const STATUT_IDS = Object.keys(STATUTS) as readonly StatutDossier[];
