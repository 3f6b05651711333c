/** Every screen of the private space. Pure: markup from data. A file of one screen exports its parts; a file of several exports each whole. */

import { aide, conseil, profil, situationACompleter } from './a-cote';
import * as accueil from './accueil';
import * as connexion from './connexion';
import * as creationCompte from './creation-compte';
import * as dossier from './dossier';
import * as dossiers from './dossiers';
import * as droits from './droits';
import * as fiche from './fiche';
import { creerMonDossier, lienEnvoye, lienPerime } from './lien-par-mail';
import * as recherche from './recherche';
import { accesReserve, erreurTechnique, ficheIndisponible, introuvable, sessionExpiree } from './refus';
import * as resultats from './resultats';
import * as verificationIdentite from './verification-identite';
import type { Screen } from '../view';

export const SCREENS = {
  'acces-reserve': accesReserve,
  accueil,
  aide,
  connexion,
  conseil,
  'creation-compte': creationCompte,
  'creer-mon-dossier': creerMonDossier,
  dossier,
  dossiers,
  droits,
  'erreur-technique': erreurTechnique,
  'fiche-indisponible': ficheIndisponible,
  fiche,
  introuvable,
  'lien-envoye': lienEnvoye,
  'lien-perime': lienPerime,
  profil,
  recherche,
  resultats,
  'session-expiree': sessionExpiree,
  'situation-a-completer': situationACompleter,
  'verification-identite': verificationIdentite,
} satisfies Readonly<Record<string, Screen>>;

export type ScreenId = keyof typeof SCREENS;

export function screenOf(id: ScreenId): Screen {
  return SCREENS[id];
}
