import { offers } from '../clues';
import { dossierAt } from './dossier';

/** The socio-professional category is asked at account creation too: only the button that sends proves the dossier's form. */
export const dossierACompleter = dossierAt('dossier-a-completer', offers('envoyer-mon-inscription'));
