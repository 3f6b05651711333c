import { all, any, heads, isLoading, mentions, not, offers, onRoute, shows, showsInterruption, showsOtherTitle, showsRights, showsSheet } from '../clues';
import type { StateDetector } from '../detector';

/**
 * The page that says a link was sent, or the one that the link opens (« Créer mon dossier »). Its address is not known, so
 * the addresses that are known to be something else are refused. Only guides of 2022 tell of this step.
 */
export const emailAConfirmer: StateDetector = {
  state: 'email-a-confirmer',
  seenForRealOn: null,
  within: 'partout',
  clues: [
    { id: 'adresse-possible', role: 'witness', found: onRoute('autre', 'fiche', 'dossier') },
    { id: 'aucune-fiche-affichee', role: 'witness', found: not(showsSheet) },
    { id: 'lien-envoye-ou-creer-mon-dossier', role: 'proof', found: any(offers('creer-mon-dossier-court'), all(mentions('lien-envoye-par-mail'), mentions('votre-dossier'))) },
    { id: 'page-en-cours-de-chargement', role: 'contradiction', found: isLoading },
    { id: 'message-indisponible', role: 'contradiction', found: shows('formation-indisponible') },
    { id: 'lien-plus-valide', role: 'contradiction', found: mentions('lien-perime') },
    { id: 'inscription-deja-envoyee', role: 'contradiction', found: offers('confirmer-mon-inscription') },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsRights, showsOtherTitle(), heads('titre-connexion')) },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};
