import { isLoggedIn, offers, onRoute, shows, showsInterruption, showsOtherTitle, showsSheet } from '../clues';
import type { StateDetector } from '../detector';

/** « Demander un devis » is another name of the same button on the redesigned site. */
export const formation: StateDetector = {
  state: 'formation',
  seenForRealOn: null,
  within: 'contenu',
  clues: [
    { id: 'adresse-de-formation', role: 'witness', found: onRoute('fiche') },
    { id: 'fiche-affichee', role: 'witness', found: showsSheet },
    { id: 'session-ouverte', role: 'proof', found: isLoggedIn },
    { id: 'bouton-pour-s-inscrire', role: 'proof', found: offers('creer-mon-dossier', 'creer-mon-dossier-court') },
    { id: 'prix-affiche', role: 'support', found: shows('prix-de-la-formation') },
    { id: 'dates-affichees', role: 'support', found: shows('dates-de-session') },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: showsOtherTitle() },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};
