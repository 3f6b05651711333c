import { any, heads, isLoading, isLoggedIn, onRoute, says, shows, showsInterruption, showsOtherTitle, showsSheet } from '../clues';
import type { StateDetector } from '../detector';

export const compteEluVisible: StateDetector = {
  state: 'compte-elu-visible',
  seenForRealOn: null,
  within: 'contenu',
  clues: [
    { id: 'page-des-droits', role: 'witness', found: onRoute('droits') },
    { id: 'session-ouverte', role: 'witness', found: isLoggedIn },
    { id: 'panneau-compte-elu', role: 'proof', found: any(says('compte-elu'), heads('compte-elu')) },
    { id: 'montant-disponible', role: 'support', found: shows('montant-disponible') },
    { id: 'recherche-pour-le-mandat', role: 'support', found: shows('droits-du-mandat') },
    { id: 'droits-en-cours-de-chargement', role: 'contradiction', found: isLoading },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsSheet, showsOtherTitle('titre-droits'), says('formation-indisponible')) },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};
