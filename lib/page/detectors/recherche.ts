import { all, any, hasTextField, isLoading, offers, onRoute, says, shows, showsInterruption, showsOtherTitle, showsRights } from '../clues';
import type { StateDetector } from '../detector';
import { listsResults } from './resultats';

export const recherche: StateDetector = {
  state: 'recherche',
  seenForRealOn: null,
  within: 'contenu',
  clues: [
    { id: 'adresse-de-recherche', role: 'witness', found: onRoute('recherche') },
    { id: 'formulaire-de-recherche', role: 'proof', found: any(all(says('titre-recherche'), any(hasTextField, offers('champ-de-recherche'))), all(shows('champ-de-recherche'), hasTextField)) },
    { id: 'choix-du-mandat', role: 'support', found: shows('choix-du-mandat') },
    { id: 'page-en-cours-de-chargement', role: 'contradiction', found: isLoading },
    { id: 'resultats-affiches', role: 'contradiction', found: listsResults },
    { id: 'fiche-affichee', role: 'contradiction', found: offers('creer-mon-dossier', 'creer-mon-dossier-court') },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsRights, showsOtherTitle('titre-recherche')) },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};
