import { any, isLoading, isLoggedOut, mentions, not, onRoute, says, showsInterruption, showsOtherTitle, showsRights, showsSheet } from '../clues';
import type { StateDetector } from '../detector';

/** Logged out or not: the session tells which. A sheet that displays is available, whatever its title or description says. */
export const formationIndisponible: StateDetector = {
  state: 'formation-indisponible',
  seenForRealOn: null,
  within: 'partout',
  clues: [
    { id: 'adresse-de-formation', role: 'witness', found: onRoute('fiche') },
    { id: 'aucune-fiche-affichee', role: 'witness', found: not(showsSheet) },
    { id: 'message-indisponible', role: 'proof', found: any(says('formation-indisponible'), mentions('formation-indisponible')) },
    { id: 'lien-s-identifier', role: 'support', found: isLoggedOut },
    { id: 'page-en-cours-de-chargement', role: 'contradiction', found: isLoading },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsRights, showsOtherTitle()) },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};
