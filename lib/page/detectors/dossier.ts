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
      { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(isSheet, showsRights, showsOtherTitle('titre-dossiers')) },
      { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
    ],
  };
}

/** A dossier repeats parts of the sheet (price, dates): it is a sheet only when it also offers to enrol. */
const isSheet: Question = (sight) => showsSheet(sight) && offers('creer-mon-dossier')(sight);
