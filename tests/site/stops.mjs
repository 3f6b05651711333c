/**
 * Where the élu's journey stops, with what must be recognised there: written by hand from the product's table of states, never
 * from the code under test.
 */

import { FORMATION_CPF, FORMATION_ELU, sheetHash } from './data.mjs';
import { FINANCEMENT, UNKNOWN_PATHS } from './routes.mjs';
import { defaultSettings } from './settings.mjs';

/** @typedef {'dsfr' | 'materiel'} Generation */
/**
 * @typedef {object} Stop
 * @property {string} id unique within its generation
 * @property {Generation} generation
 * @property {string} titre
 * @property {Partial<import('./settings.mjs').Settings>} settings every choice; the delays are left as they are
 * @property {string} url path and hash on the site
 * @property {import('../../lib/page/types').PageStateId | 'inconnu'} state expected
 */

const APP = '/espace-prive/html/';
const IN = /** @type {const} */ ({ session: 'connecte' });

/** @typedef {readonly [id: string, titre: string, state: Stop['state'], settings: Stop['settings'], url: string]} Row */

/** @param {Generation} generation @returns {readonly Row[]} */
function journey(generation) {
  const paths = UNKNOWN_PATHS[generation];
  return [
    ['lien-sans-connexion', 'Le lien d’une formation d’élu, sans être connecté', 'formation-indisponible', {}, `${APP}${sheetHash(FORMATION_ELU)}`],
    ['autre-formation-sans-connexion', 'Une formation ouverte à tous, sans être connecté', 'formation-non-connecte', {}, `${APP}${sheetHash(FORMATION_CPF)}`],
    ['droits-sans-connexion', 'Les droits, sans être connecté', 'non-connecte', {}, `${APP}#/droits`],
    ['dossiers-sans-connexion', 'Les dossiers, sans être connecté', 'non-connecte', {}, `${APP}#/dossiers`],
    ['connexion', 'La page de connexion', 'connexion', {}, `${APP}#/compte-utilisateur/connexion`],
    ['compte-elu-absent', 'Les droits, sans compte élu', 'compte-elu-absent', { ...IN, eluPanel: 'absent' }, `${APP}#/droits`],
    ['compte-elu-visible', 'Les droits, avec le compte élu', 'compte-elu-visible', IN, `${APP}#/droits`],
    ['formation', 'La même formation, une fois connecté', 'formation', IN, `${APP}${sheetHash(FORMATION_ELU)}`],
    ['lien-envoye', 'Le dossier à confirmer par mail', 'email-a-confirmer', { ...IN, courriel: 'envoye' }, `${APP}${paths.mail}`],
    ['lien-ouvert', 'La page du lien reçu par mail', 'email-a-confirmer', { ...IN, courriel: 'envoye' }, `${APP}${paths.lien}`],
    ['financement', 'L’inscription à confirmer', 'inscription-a-confirmer', { ...IN, statut: 'a-valider' }, `${APP}${FINANCEMENT}`],
    ['page-inconnue', 'Une page qui n’est pas une étape', 'inconnu', IN, `${APP}#/conseil`],
  ];
}

/** @param {Generation} generation @returns {readonly Row[]} */
function more(generation) {
  const paths = UNKNOWN_PATHS[generation];
  const suivi = `${APP}${paths.suivi}`;
  return [
    ['accueil', 'L’accueil, sans être connecté', 'accueil', {}, `${APP}#/`],
    ['accueil-connecte', 'L’accueil, connecté', 'accueil', IN, `${APP}#/`],
    ['page-publique-elu', 'La page publique des élus', 'accueil', {}, '/espace-public/compte-elu'],
    ['page-publique-elu-2', 'L’autre page publique des élus', 'accueil', {}, '/espace-public/mon-compte-elu-0'],
    ['creation-compte', 'La création de compte, première étape', 'creation-compte', {}, `${APP}${paths.creationCompte}`],
    ['creation-compte-3', 'La création de compte, mot de passe', 'creation-compte', {}, `${APP}${paths.creationCompte}?etape=${generation === 'dsfr' ? 3 : 4}`],
    ['verification-identite', 'L’identité à prouver', 'verification-identite', { ...IN, identite: 'simple' }, `${APP}${paths.identite}`],
    ['heures-seules', 'Les droits, en heures seulement', 'compte-elu-absent', { ...IN, eluPanel: 'heures' }, `${APP}#/droits`],
    ['recherche', 'La recherche, sans choix du mandat', 'recherche', {}, `${APP}#/formation/recherche`],
    ['recherche-mandat', 'La recherche, avec le choix du mandat', 'recherche', IN, `${APP}#/formation`],
    ['resultats', 'Les résultats', 'resultats', IN, `${APP}#/formation/recherche/${generation === 'dsfr' ? 'resultats' : 'results'}?q=%7B%22quoi%22%3A%22budget%22%7D`],
    ['formation-retiree', 'Une formation retirée, connecté', 'formation-indisponible', { ...IN, fiche: 'indisponible' }, `${APP}${sheetHash(FORMATION_ELU)}`],
    ['formation-cpf', 'Une formation ouverte à tous, connecté', 'formation', { ...IN, sessions: 'sans-dates' }, `${APP}${sheetHash(FORMATION_CPF)}`],
    ['information', 'L’information sur la fonction publique', 'information-fonction-publique', { ...IN, dialogue: 'fonction-publique' }, `${APP}${sheetHash(FORMATION_ELU)}`],
    ['lien-perime', 'Le lien reçu par mail, périmé', 'lien-email-perime', { ...IN, lien: 'perime' }, `${APP}${paths.lien}`],
    ['lien-perime-sans-connexion', 'Le lien périmé, sans être connecté', 'lien-email-perime', { lien: 'perime' }, `${APP}${paths.lien}`],
    ['formulaire', 'Le dossier à remplir', 'dossier-a-completer', { ...IN, statut: 'en-cours-de-creation' }, `${APP}${paths.formulaire}`],
    ['demande-envoyee', 'La demande envoyée', 'demande-envoyee', { ...IN, statut: 'demande-d-inscription' }, suivi],
    ['proposition', 'La proposition de l’organisme', 'inscription-a-confirmer', { ...IN, statut: 'proposition-de-l-organisme' }, suivi],
    ['liste-dossiers', 'La liste des dossiers', 'liste-dossiers', { ...IN, statut: 'a-valider', dossiers: 'plusieurs' }, `${APP}#/dossiers`],
    ['paiement-en-cours', 'Le paiement en cours', 'paiement', { ...IN, statut: 'paiement-en-cours' }, `${APP}${FINANCEMENT}`],
    ['paiement-refuse', 'Le paiement refusé', 'paiement', { ...IN, statut: 'paiement-refuse' }, `${APP}${FINANCEMENT}`],
    ['validee', 'L’inscription validée', 'inscription-validee', { ...IN, statut: 'valide' }, `${APP}${FINANCEMENT}`],
    ['en-formation', 'La formation commencée', 'formation-en-cours', { ...IN, statut: 'en-formation' }, suivi],
    ['terminee', 'La formation terminée', 'formation-terminee', { ...IN, statut: 'formation-terminee' }, suivi],
    ['refusee', 'La demande refusée par l’organisme', 'dossier-clos', { ...IN, statut: 'refuse-par-l-organisme' }, suivi],
    ['demande-annulee', 'La demande annulée', 'dossier-clos', { ...IN, statut: 'demande-d-inscription-annulee' }, suivi],
    ['formation-annulee', 'La formation annulée', 'dossier-clos', { ...IN, statut: 'formation-annulee' }, suivi],
    ['formation-annulee-organisme', 'La formation annulée par l’organisme', 'dossier-clos', { ...IN, statut: 'formation-annulee-par-l-organisme' }, suivi],
    ['annulation', 'La fenêtre d’annulation', 'annulation', { ...IN, statut: 'valide', dialogue: 'annulation' }, `${APP}${FINANCEMENT}`],
    ['aide-elu', 'L’aide pour les élus', 'aide-elu', {}, `${APP}#/aide?publicCible=ELU`],
    ['session-expiree', 'La session expirée', 'session-expiree', { panne: 'session-expiree' }, `${APP}#/dossiers`],
    ['erreur-technique', 'L’erreur technique', 'erreur-technique', { ...IN, panne: 'technique' }, `${APP}#/droits`],
    ['maintenance', 'Le site en maintenance', 'site-indisponible', { panne: 'maintenance' }, `${APP}#/droits`],
    ['saturation', 'Le site saturé', 'site-indisponible', { panne: 'saturation' }, `${APP}#/`],
    ['interstitiel', 'La page contre les robots', 'site-indisponible', { panne: 'interstitiel' }, APP],
    ['aide', 'L’aide pour tous', 'inconnu', {}, `${APP}#/aide`],
    ['profil', 'Les informations personnelles', 'inconnu', IN, `${APP}#/profil`],
    ['article', 'Un article qui cite les messages du site', 'inconnu', {}, '/espace-public/mon-compte-elu-ne-saffiche-pas-comment-faire'],
    ['introuvable', 'Une adresse qui n’existe pas', 'inconnu', {}, `${APP}#/rien/du/tout`],
    ['deconnexion-ouverte', 'La fenêtre de déconnexion, sur les droits', 'compte-elu-visible', { ...IN, dialogue: 'deconnexion' }, `${APP}#/droits`],
    ['voisin', 'Une autre extension écrit à côté du site', 'compte-elu-absent', { ...IN, eluPanel: 'absent', voisin: 'present' }, `${APP}#/droits`],
  ];
}

/** @param {(generation: Generation) => readonly Row[]} rows @returns {readonly Stop[]} */
function inBoth(rows) {
  // All of them, spelled out: a stop must not inherit what the one before it had set.
  const { delai: _delai, delaiElu: _delaiElu, ...choices } = defaultSettings();
  return /** @type {const} */ (['dsfr', 'materiel']).flatMap((generation) => rows(generation).map(([id, titre, state, settings, url]) => ({ id, generation, titre, settings: { ...choices, generation, ...settings }, url, state })));
}

/** The journey, in order, in each generation. @type {readonly Stop[]} */
export const STOPS = inBoth(journey);

/** The other states of the product's table, and a few traps. @type {readonly Stop[]} */
export const MORE_STOPS = inBoth(more);

/**
 * Path that puts the replica in a stop's settings and goes there.
 * @param {Stop} stop @returns {string}
 */
export function controlPath(stop) {
  const query = new URLSearchParams(Object.entries(stop.settings).map(([name, value]) => [name, String(value)]));
  return `/__replique/reglages?${query}&vers=${encodeURIComponent(stop.url)}`;
}
