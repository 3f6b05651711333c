import { any, heads, isLoading, isLoggedIn, onRoute, showsInterruption, showsOtherTitle, showsRights } from '../clues';
import type { StateDetector } from '../detector';
import { currentStatuses } from '../statuts';

/** The list stays the list whatever the statuses: they are facts, and the guide leads with the most urgent. */
export const listeDossiers: StateDetector = {
  state: 'liste-dossiers',
  seenForRealOn: null,
  within: 'contenu',
  clues: [
    { id: 'adresse-des-dossiers', role: 'witness', found: onRoute('dossiers') },
    { id: 'session-ouverte', role: 'witness', found: isLoggedIn },
    { id: 'page-chargee', role: 'witness', found: (sight) => !isLoading(sight) },
    { id: 'dossiers-affiches', role: 'proof', found: any(heads('titre-dossiers'), ({ scope }) => currentStatuses(scope, true).length > 0) },
    { id: 'statuts-affiches', role: 'support', found: ({ scope }) => currentStatuses(scope, true).length > 0 },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsRights, showsOtherTitle('titre-dossiers')) },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};
