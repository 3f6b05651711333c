import { any, mentions, offers, onRoute, shows, showsInterruption, showsOtherTitle, showsRights } from '../clues';
import type { Sight, StateDetector } from '../detector';

export const resultats: StateDetector = {
  state: 'resultats',
  seenForRealOn: null,
  within: 'contenu',
  clues: [
    { id: 'adresse-des-resultats', role: 'witness', found: onRoute('resultats') },
    { id: 'liste-de-formations', role: 'proof', found: any(listsResults, mentions('titre-resultats')) },
    { id: 'fiche-affichee', role: 'contradiction', found: any(offers('creer-mon-dossier'), shows('dates-de-session')) },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsRights, showsOtherTitle('titre-resultats', 'titre-recherche')) },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};

/** Its title, its « more » button, or the cards themselves. */
export function listsResults(sight: Sight): boolean {
  return shows('titre-resultats')(sight) || sight.scope.signes.includes('liste-de-resultats');
}
