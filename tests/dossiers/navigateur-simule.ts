import type { OutilsRappels } from '@/components/dossiers/RappelsDeDossiers';
import type { GestesRappels, Permission } from '@/lib/reglages/rappels';
import { AUJOURD_HUI } from '../components/monter';

export interface Autorisation extends GestesRappels {
  /** What the person will answer when the browser asks. */
  reponse: boolean;
  etat: Permission;
  readonly demandes: () => number;
}

/** A browser that asks the person, or does not. */
export function autorisation(etat: Permission = 'absente'): Autorisation {
  let asked = 0;
  const own: Autorisation = {
    reponse: true,
    etat,
    demandes: () => asked,
    permission: () => Promise.resolve(own.etat),
    demander: () => {
      asked += 1;
      if (own.reponse) own.etat = 'accordee';
      return Promise.resolve(own.reponse);
    },
    rendre: () => {
      own.etat = 'absente';
      return Promise.resolve();
    },
    suivre: () => () => undefined,
  };
  return own;
}

/** For tests that do not look at the reminders. */
export const RAPPELS: OutilsRappels = { gestes: autorisation(), moment: () => ({ jour: AUJOURD_HUI, minute: 540 }) };
