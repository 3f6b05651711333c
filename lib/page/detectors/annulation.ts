import { all, any, isDialog, not, offers, onRoute, says } from '../clues';
import type { StateDetector } from '../detector';

/** A button « Annuler mon inscription » is not a cancellation: only the screen or the open dialog that asks for it is. */
export const annulation: StateDetector = {
  state: 'annulation',
  seenForRealOn: null,
  within: 'partout',
  clues: [
    { id: 'adresse-d-un-dossier', role: 'witness', found: onRoute('dossier', 'dossiers') },
    { id: 'question-d-annulation', role: 'proof', found: says('annulation') },
    { id: 'fenetre-ou-bouton-de-confirmation', role: 'proof', found: any(isDialog, offers('confirmer-annulation')) },
    { id: 'bouton-de-confirmation', role: 'support', found: offers('confirmer-annulation') },
    { id: 'inscription-a-confirmer-dans-la-page', role: 'contradiction', found: all(not(isDialog), offers('confirmer-mon-inscription')) },
  ],
};
