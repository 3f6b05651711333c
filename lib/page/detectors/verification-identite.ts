import { any, hasPasswordField, heads, offers, onRoute, says, showsInterruption, showsRights, showsSheet } from '../clues';
import type { StateDetector } from '../detector';

/** The gate met when creating a dossier. The banner that only announces FranceConnect+ is not it. */
export const verificationIdentite: StateDetector = {
  state: 'verification-identite',
  seenForRealOn: null,
  within: 'partout',
  clues: [
    { id: 'adresse-possible', role: 'witness', found: onRoute('fiche', 'dossier', 'autre') },
    { id: 'identite-demandee', role: 'proof', found: any(says('verification-identite'), heads('inscription-sans-franceconnect'), offers('inscription-sans-franceconnect')) },
    { id: 'bouton-franceconnect', role: 'support', found: offers('franceconnect') },
    { id: 'fiche-affichee', role: 'contradiction', found: showsSheet },
    { id: 'formulaire-de-connexion', role: 'contradiction', found: hasPasswordField },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: showsRights },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};
