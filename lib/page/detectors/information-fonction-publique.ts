import { all, any, isDialog, not, offers, onRoute, says, showsSheet } from '../clues';
import type { StateDetector } from '../detector';

/** In the page itself the sentence may only be quoted by a sheet: there it also needs its button, and no sheet. */
export const informationFonctionPublique: StateDetector = {
  state: 'information-fonction-publique',
  seenForRealOn: null,
  within: 'partout',
  clues: [
    { id: 'adresse-possible', role: 'witness', found: onRoute('fiche', 'dossier', 'autre') },
    { id: 'avis-aux-agents-publics', role: 'proof', found: says('avis-fonction-publique') },
    { id: 'fenetre-ou-ecran-a-valider', role: 'proof', found: any(isDialog, all(offers('valider'), not(showsSheet))) },
    { id: 'bouton-valider', role: 'support', found: offers('valider') },
  ],
};
