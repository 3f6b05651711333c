import { dossierAt } from './dossier';

export const formationTerminee = dossierAt('formation-terminee', null);
