import { any, offers, shows } from '../clues';
import { dossierAt } from './dossier';

export const inscriptionAConfirmer = dossierAt('inscription-a-confirmer', any(offers('confirmer-mon-inscription'), shows('accord-pour-mobiliser')), [
  { id: 'accord-pour-mobiliser', role: 'support', found: shows('accord-pour-mobiliser') },
]);
