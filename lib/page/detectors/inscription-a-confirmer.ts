import { any, heads, isLoggedIn, offers, onRoute, shows, showsRights, showsSheet } from '../clues';
import type { StateDetector } from '../detector';
import { stateOfDossier } from '../statuts';

/** Money and a deadline depend on it: the address of one dossier, plus its status or the button itself. */
export const inscriptionAConfirmer: StateDetector = {
  state: 'inscription-a-confirmer',
  seenForRealOn: null,
  within: 'contenu',
  clues: [
    { id: 'adresse-d-un-dossier', role: 'witness', found: onRoute('dossier') },
    { id: 'session-ouverte', role: 'witness', found: isLoggedIn },
    {
      id: 'statut-ou-bouton-de-confirmation',
      role: 'proof',
      found: any(({ scope }) => stateOfDossier(scope) === 'inscription-a-confirmer', offers('confirmer-mon-inscription'), shows('accord-pour-mobiliser')),
    },
    { id: 'accord-pour-mobiliser', role: 'support', found: shows('accord-pour-mobiliser') },
    {
      id: 'statut-d-une-autre-etape',
      role: 'contradiction',
      found: ({ scope }) => ![null, 'inscription-a-confirmer'].includes(stateOfDossier(scope)),
    },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsSheetOnly, showsRights, heads('titre-droits')) },
  ],
};

/** A dossier repeats parts of the sheet (price, dates): it is a sheet only when it also offers to enrol. */
function showsSheetOnly(sight: Parameters<typeof showsSheet>[0]): boolean {
  return showsSheet(sight) && offers('creer-mon-dossier')(sight);
}
