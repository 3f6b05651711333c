import { type Question, any, not, offers, onRoute, showsRights, showsSheet } from '../clues';
import type { Clue, StateDetector } from '../detector';
import { stateOfDossier } from '../statuts';
import type { PageStateId } from '../types';

/** A dossier with its status or its buttons still works, whatever a banner announces. */
const showsDossier: Question = any(({ scope }) => scope.kind === 'contenu' && stateOfDossier(scope) !== null, offers('confirmer-mon-inscription', 'envoyer-mon-inscription'));

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
      { id: 'page-encore-utilisable', role: 'contradiction', found: any(showsSheet, showsRights, showsDossier) },
    ],
  };
}
