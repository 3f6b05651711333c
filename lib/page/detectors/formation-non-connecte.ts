import { isLoggedOut, onRoute, shows, showsInterruption, showsOtherTitle, showsSheet } from '../clues';
import type { StateDetector } from '../detector';

export const formationNonConnecte: StateDetector = {
  state: 'formation-non-connecte',
  seenForRealOn: null,
  within: 'contenu',
  clues: [
    { id: 'adresse-de-formation', role: 'witness', found: onRoute('fiche') },
    { id: 'fiche-affichee', role: 'witness', found: showsSheet },
    { id: 'lien-s-identifier', role: 'proof', found: isLoggedOut },
    { id: 'invitation-a-se-connecter', role: 'support', found: shows('invite-a-se-connecter') },
    { id: 'prix-affiche', role: 'support', found: shows('prix-de-la-formation') },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: showsOtherTitle() },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};
