import { any, offers, onRoute, says, showsInterruption, showsOtherTitle, showsRights, showsSheet } from '../clues';
import type { StateDetector } from '../detector';

/** The site's help, asked for élus. It quotes every message of the site: none of them counts here. */
export const aideElu: StateDetector = {
  state: 'aide-elu',
  seenForRealOn: null,
  within: 'contenu',
  clues: [
    { id: 'adresse-de-l-aide-aux-elus', role: 'witness', found: onRoute('aide-elu') },
    { id: 'titre-de-l-aide', role: 'proof', found: says('titre-aide') },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsSheet, showsRights, showsOtherTitle('titre-aide'), offers('creer-mon-dossier')) },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};
