import { all, any, isLoggedIn, onRoute, says, shows, showsInterruption, showsRights, showsSheet } from '../clues';
import type { Sight, StateDetector } from '../detector';
import { hitsOf } from '../vue';

/** Its address is not known. A title and one of its fields, or two of its steps: the category alone proves nothing. */
export const creationCompte: StateDetector = {
  state: 'creation-compte',
  seenForRealOn: null,
  within: 'contenu',
  clues: [
    { id: 'adresse-non-connue', role: 'witness', found: onRoute('autre') },
    { id: 'etapes-de-creation', role: 'proof', found: any(all(says('titre-creation'), shows('etape-de-creation')), hasTwoSteps) },
    { id: 'titre-de-creation', role: 'support', found: says('titre-creation') },
    { id: 'session-ouverte', role: 'contradiction', found: isLoggedIn },
    { id: 'page-du-profil', role: 'contradiction', found: says('espace-personnel') },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsSheet, showsRights) },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};

function hasTwoSteps({ scope }: Sight): boolean {
  return new Set(hitsOf(scope, 'etape-de-creation').map((hit) => hit.cle)).size >= 2;
}
