import { any, hasPasswordField, isLoading, offers, onRoute, shows, showsInterruption, showsOtherTitle, showsRights, showsSheet } from '../clues';
import type { StateDetector } from '../detector';

/** The home of the private space, or one of the two public landing pages for élus, with nothing else in sight. */
export const accueil: StateDetector = {
  state: 'accueil',
  seenForRealOn: null,
  within: 'contenu',
  lastResort: true,
  clues: [
    { id: 'adresse-d-accueil', role: 'witness', found: onRoute('accueil', 'publique-elu') },
    { id: 'page-chargee', role: 'witness', found: (sight) => !isLoading(sight) },
    { id: 'contenu-affiche', role: 'proof', found: ({ page }) => page.scopes.length > 0 },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsSheet, showsRights, showsOtherTitle(), hasPasswordField) },
    { id: 'dossier-encore-affiche', role: 'contradiction', found: any(offers('creer-mon-dossier', 'creer-mon-dossier-court', 'confirmer-mon-inscription', 'envoyer-mon-inscription'), shows('etape-de-creation')) },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: (sight) => sight.page.route.kind === 'accueil' && showsInterruption(sight) },
  ],
};
