// @ts-check
/** Every screen of the private space: `pageTitle(view)`, `main(view)`, and sometimes `loading(view)` and `lateAfter(view)`. Pure: markup from data. */

import * as accesReserve from './acces-reserve.mjs';
import * as accueil from './accueil.mjs';
import * as aide from './aide.mjs';
import * as connexion from './connexion.mjs';
import * as conseil from './conseil.mjs';
import * as creationCompte from './creation-compte.mjs';
import * as creerMonDossier from './creer-mon-dossier.mjs';
import * as dossier from './dossier.mjs';
import * as dossiers from './dossiers.mjs';
import * as droits from './droits.mjs';
import * as erreurTechnique from './erreur-technique.mjs';
import * as ficheIndisponible from './fiche-indisponible.mjs';
import * as fiche from './fiche.mjs';
import * as introuvable from './introuvable.mjs';
import * as lienEnvoye from './lien-envoye.mjs';
import * as lienPerime from './lien-perime.mjs';
import * as profil from './profil.mjs';
import * as recherche from './recherche.mjs';
import * as resultats from './resultats.mjs';
import * as sessionExpiree from './session-expiree.mjs';
import * as verificationIdentite from './verification-identite.mjs';

/**
 * @typedef {object} Screen
 * @property {(view: import('../kit.mjs').View) => string} pageTitle
 * @property {(view: import('../kit.mjs').View) => string} main inside of `main`
 * @property {(view: import('../kit.mjs').View) => string} [loading] what stands there until the content comes
 * @property {(view: import('../kit.mjs').View) => number | null} [lateAfter] milliseconds until a second part comes
 */

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
  'verification-identite': verificationIdentite,
};

/** @param {keyof typeof SCREENS} id @returns {Screen} */
export function screenOf(id) {
  return SCREENS[id];
}
