/** Where money is at stake, and in which decision: known before anything is counted. */
import type { StepId } from './types';

export type Decision = 'annuler' | 'ne-pas-venir' | 'arreter';

/** In each step, what the person may be about to decide. An empty list: the price only. */
const DECISIONS: Readonly<Partial<Record<StepId, readonly Decision[]>>> = {
  'lire-la-fiche': [],
  'payer-le-reste': [],
  'confirmer-l-inscription': ['ne-pas-venir'],
  'inscription-validee': ['annuler', 'ne-pas-venir'],
  annuler: ['annuler', 'ne-pas-venir'],
  absence: ['ne-pas-venir', 'annuler'],
  abandon: ['arreter'],
  'formation-en-cours': ['arreter'],
};

/** The decisions whose cost the step shows; null where no money is at stake. */
export function decisionsOf(etape: StepId): readonly Decision[] | null {
  return DECISIONS[etape] ?? null;
}
