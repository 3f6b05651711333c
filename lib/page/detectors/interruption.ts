import { type Question, any, not, onRoute, showsRights, showsSheet } from '../clues';
import type { Clue, StateDetector } from '../detector';
import type { PageStateId } from '../types';

const HELP: Question = onRoute('aide', 'aide-elu', 'publique', 'publique-elu');

/** A message that takes the place of the page, or opens over it. Help pages and articles quote such messages. */
export function interruption(state: PageStateId, proof: Clue, contradictions: readonly Clue[] = []): StateDetector {
  return {
    state,
    seenForRealOn: null,
    within: 'partout',
    clues: [
      { id: 'hors-des-pages-d-aide', role: 'witness', found: not(HELP) },
      proof,
      ...contradictions,
      { id: 'page-encore-utilisable', role: 'contradiction', found: any(showsSheet, showsRights) },
    ],
  };
}
