import { dossierAt } from './dossier';

export const formationEnCours = dossierAt('formation-en-cours', null);
