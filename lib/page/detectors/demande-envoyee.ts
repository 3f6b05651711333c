import { says } from '../clues';
import { dossierAt } from './dossier';

export const demandeEnvoyee = dossierAt('demande-envoyee', says('demande-envoyee'));
