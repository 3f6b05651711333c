import { says } from '../clues';
import { dossierAt } from './dossier';

export const inscriptionValidee = dossierAt('inscription-validee', says('inscription-confirmee'));
