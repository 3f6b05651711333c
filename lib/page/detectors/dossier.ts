import { type Question, any, isLoggedIn, offers, onRoute, showsInterruption, showsOtherTitle, showsRights, showsSheet } from '../clues';
import type { Clue, StateDetector } from '../detector';
import { stateOfDossier } from '../statuts';
import type { PageStateId } from '../types';

/** What one dossier is at: its address and its status, or what only that step shows. Money and deadlines depend on it. */
export function dossierAt(state: PageStateId, onlyThere: Question | null, supports: readonly Clue[] = []): StateDetector {
  const byStatus: Question = ({ scope }) => stateOfDossier(scope) === state;
  return {
    state,
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      { id: 'adresse-d-un-dossier', role: 'witness', found: onRoute('dossier') },
      { id: 'session-ouverte', role: 'witness', found: isLoggedIn },
      { id: 'statut-du-dossier', role: 'proof', found: onlyThere === null ? byStatus : any(byStatus, onlyThere) },
      ...supports,
      { id: 'statut-d-une-autre-etape', role: 'contradiction', found: ({ scope }) => ![null, state].includes(stateOfDossier(scope)) },
      { id: 'bouton-d-une-autre-etape', role: 'contradiction', found: offersAnotherStep(state) },
      { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(isSheet, showsRights, showsOtherTitle('titre-dossiers')) },
      { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
    ],
  };
}

/** What one can still do says more than a word that may be explained, announced or remembered. */
function offersAnotherStep(state: PageStateId): Question {
  return any(
    state === 'inscription-a-confirmer' ? never : offers('confirmer-mon-inscription'),
    state === 'dossier-a-completer' ? never : offers('envoyer-mon-inscription'),
  );
}

const never: Question = () => false;

/** A dossier repeats parts of the sheet (price, dates): it is a sheet only when it also offers to enrol. */
const isSheet: Question = (sight) => showsSheet(sight) && offers('creer-mon-dossier')(sight);
