import { dossierAt } from './dossier';

export const dossierClos = dossierAt('dossier-clos', null);
