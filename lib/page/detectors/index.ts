import type { StateDetector } from '../detector';
import { accueil } from './accueil';
import { aideElu } from './aide-elu';
import { annulation } from './annulation';
import { compteEluAbsent } from './compte-elu-absent';
import { compteEluVisible } from './compte-elu-visible';
import { connexion } from './connexion';
import { creationCompte } from './creation-compte';
import { demandeEnvoyee } from './demande-envoyee';
import { dossierACompleter } from './dossier-a-completer';
import { dossierClos } from './dossier-clos';
import { emailAConfirmer } from './email-a-confirmer';
import { erreurTechnique } from './erreur-technique';
import { formation } from './formation';
import { formationEnCours } from './formation-en-cours';
import { formationIndisponible } from './formation-indisponible';
import { formationNonConnecte } from './formation-non-connecte';
import { formationTerminee } from './formation-terminee';
import { informationFonctionPublique } from './information-fonction-publique';
import { inscriptionAConfirmer } from './inscription-a-confirmer';
import { inscriptionValidee } from './inscription-validee';
import { lienEmailPerime } from './lien-email-perime';
import { listeDossiers } from './liste-dossiers';
import { nonConnecte } from './non-connecte';
import { paiement } from './paiement';
import { recherche } from './recherche';
import { resultats } from './resultats';
import { sessionExpiree } from './session-expiree';
import { siteIndisponible } from './site-indisponible';
import { verificationIdentite } from './verification-identite';

/** Every detector meets every page; order changes nothing. */
export const DETECTORS: readonly StateDetector[] = [
  accueil, connexion, creationCompte, verificationIdentite, nonConnecte, compteEluVisible, compteEluAbsent, recherche, resultats, formation,
  formationNonConnecte, formationIndisponible, informationFonctionPublique, emailAConfirmer, lienEmailPerime, dossierACompleter, demandeEnvoyee,
  inscriptionAConfirmer, paiement, inscriptionValidee, formationEnCours, formationTerminee, dossierClos, annulation, listeDossiers, aideElu,
  sessionExpiree, erreurTechnique, siteIndisponible,
];
