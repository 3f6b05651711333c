import { any, hasPasswordField, heads, isLoading, isLoggedOut, offers, onRoute, shows, showsInterruption, showsOtherTitle, showsRights, showsSheet } from '../clues';
import type { StateDetector } from '../detector';

/** Rights or dossiers asked for without being logged in. The page must say so itself: the address alone proves nothing. */
export const nonConnecte: StateDetector = {
  state: 'non-connecte',
  seenForRealOn: null,
  within: 'contenu',
  clues: [
    { id: 'adresse-qui-demande-un-compte', role: 'witness', found: onRoute('droits', 'dossiers', 'dossier') },
    { id: 'page-chargee', role: 'witness', found: (sight) => !isLoading(sight) },
    { id: 'lien-s-identifier', role: 'proof', found: isLoggedOut },
    { id: 'page-sans-contenu-personnel', role: 'proof', found: any(shows('invite-a-se-connecter'), offers('s-identifier'), heads('titre-droits', 'titre-dossiers')) },
    { id: 'invitation-a-se-connecter', role: 'support', found: shows('invite-a-se-connecter') },
    { id: 'formulaire-de-connexion', role: 'contradiction', found: any(hasPasswordField, shows('franceconnect', 'compte-et-mot-de-passe')) },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsSheet, shows('formation-indisponible'), showsOtherTitle('titre-droits', 'titre-dossiers')) },
    { id: 'droits-affiches', role: 'contradiction', found: showsRights },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};
