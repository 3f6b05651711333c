import { all, any, hasPasswordField, heads, offers, onRoute, shows, showsInterruptionOfLogIn, showsOtherTitle, showsRights, showsSheet } from '../clues';
import type { StateDetector } from '../detector';

/** A page that merely offers FranceConnect+ among its ways is still the log-in page. */
export const connexion: StateDetector = {
  state: 'connexion',
  seenForRealOn: null,
  within: 'contenu',
  clues: [
    { id: 'adresse-de-connexion', role: 'witness', found: onRoute('connexion') },
    {
      id: 'formulaire-de-connexion',
      role: 'proof',
      found: any(shows('franceconnect'), hasPasswordField, all(shows('compte-et-mot-de-passe'), offers('s-identifier')), all(heads('titre-connexion'), offers('s-identifier'))),
    },
    { id: 'titre-de-connexion', role: 'support', found: heads('titre-connexion') },
    { id: 'deux-facons-d-entrer', role: 'support', found: all(shows('franceconnect'), shows('compte-et-mot-de-passe')) },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsSheet, showsRights, showsOtherTitle()) },
    { id: 'session-ouverte', role: 'contradiction', found: ({ session }) => session === 'connecte' },
    { id: 'message-indisponible', role: 'contradiction', found: shows('formation-indisponible') },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruptionOfLogIn },
  ],
};
