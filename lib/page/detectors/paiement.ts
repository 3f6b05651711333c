import { says } from '../clues';
import { dossierAt } from './dossier';

export const paiement = dossierAt('paiement', says('paiement-par-carte'));
