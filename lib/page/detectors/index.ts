import type { StateDetector } from '../detector';
import { compteEluAbsent } from './compte-elu-absent';
import { compteEluVisible } from './compte-elu-visible';
import { connexion } from './connexion';
import { emailAConfirmer } from './email-a-confirmer';
import { formation } from './formation';
import { formationIndisponible } from './formation-indisponible';
import { formationNonConnecte } from './formation-non-connecte';
import { inscriptionAConfirmer } from './inscription-a-confirmer';
import { nonConnecte } from './non-connecte';

export const DETECTORS: readonly StateDetector[] = [
  connexion,
  nonConnecte,
  compteEluVisible,
  compteEluAbsent,
  formation,
  formationNonConnecte,
  formationIndisponible,
  emailAConfirmer,
  inscriptionAConfirmer,
];
