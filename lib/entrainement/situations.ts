/** The situations of the élu's journey: the settings of the site and the address that show each of them. One source for the tests' replica and for the practice mode. */

import { FORMATION_CPF, FORMATION_ELU, sheetHash } from './data';
import { FINANCEMENT, UNKNOWN_PATHS } from './routes';
import { type Settings, defaultSettings } from './settings';

export type Generation = 'dsfr' | 'materiel';
export interface SituationJouee {
  /** Unique within its generation. */
  readonly id: string;
  readonly generation: Generation;
  readonly titre: string;
  /** Every choice; the delays are left as they are. */
  readonly settings: Partial<Settings>;
  /** Path and hash on the site. */
  readonly url: string;
}

const APP = '/espace-prive/html/';
const IN = { session: 'connecte' } as const;

export type Row = readonly [id: string, titre: string, settings: SituationJouee['settings'], url: string];

function journey(generation: Generation): readonly Row[] {
  const paths = UNKNOWN_PATHS[generation];
  return [
    ['lien-sans-connexion', 'Le lien d’une formation d’élu, sans être connecté', {}, `${APP}${sheetHash(FORMATION_ELU)}`],
    ['autre-formation-sans-connexion', 'Une formation ouverte à tous, sans être connecté', {}, `${APP}${sheetHash(FORMATION_CPF)}`],
    ['droits-sans-connexion', 'Les droits, sans être connecté', {}, `${APP}#/droits`],
    ['dossiers-sans-connexion', 'Les dossiers, sans être connecté', {}, `${APP}#/dossiers`],
    ['connexion', 'La page de connexion', {}, `${APP}#/compte-utilisateur/connexion`],
    ['compte-elu-absent', 'Les droits, sans compte élu', { ...IN, eluPanel: 'absent' }, `${APP}#/droits`],
    ['compte-elu-visible', 'Les droits, avec le compte élu', IN, `${APP}#/droits`],
    ['formation', 'La même formation, une fois connecté', IN, `${APP}${sheetHash(FORMATION_ELU)}`],
    ['lien-envoye', 'Le dossier à confirmer par mail', { ...IN, courriel: 'envoye' }, `${APP}${paths.mail}`],
    ['lien-ouvert', 'La page du lien reçu par mail', { ...IN, courriel: 'envoye' }, `${APP}${paths.lien}`],
    ['financement', 'L’inscription à confirmer', { ...IN, statut: 'a-valider' }, `${APP}${FINANCEMENT}`],
    ['page-inconnue', 'Une page qui n’est pas une étape', IN, `${APP}#/conseil`],
  ];
}

function more(generation: Generation): readonly Row[] {
  const paths = UNKNOWN_PATHS[generation];
  const suivi = `${APP}${paths.suivi}`;
  return [
    ['accueil', 'L’accueil, sans être connecté', {}, `${APP}#/`],
    ['accueil-connecte', 'L’accueil, connecté', IN, `${APP}#/`],
    ['page-publique-elu', 'La page publique des élus', {}, '/espace-public/compte-elu'],
    ['page-publique-elu-2', 'L’autre page publique des élus', {}, '/espace-public/mon-compte-elu-0'],
    ['creation-compte', 'La création de compte, première étape', {}, `${APP}${paths.creationCompte}`],
    ['creation-compte-3', 'La création de compte, mot de passe', {}, `${APP}${paths.creationCompte}?etape=${generation === 'dsfr' ? 3 : 4}`],
    ['situation-a-completer', 'La situation à mettre à jour', IN, `${APP}${paths.situation}`],
    ['verification-identite', 'L’identité à prouver', { ...IN, identite: 'simple' }, `${APP}${paths.identite}`],
    ['heures-seules', 'Les droits, en heures seulement', { ...IN, eluPanel: 'heures' }, `${APP}#/droits`],
    ['recherche', 'La recherche, sans choix du mandat', {}, `${APP}#/formation/recherche`],
    ['recherche-mandat', 'La recherche, avec le choix du mandat', IN, `${APP}#/formation`],
    ['resultats', 'Les résultats', IN, `${APP}#/formation/recherche/${generation === 'dsfr' ? 'resultats' : 'results'}?q=%7B%22quoi%22%3A%22budget%22%7D`],
    ['formation-retiree', 'Une formation retirée, connecté', { ...IN, fiche: 'indisponible' }, `${APP}${sheetHash(FORMATION_ELU)}`],
    ['formation-cpf', 'Une formation ouverte à tous, connecté', { ...IN, sessions: 'sans-dates' }, `${APP}${sheetHash(FORMATION_CPF)}`],
    ['information', 'L’information sur la fonction publique', { ...IN, dialogue: 'fonction-publique' }, `${APP}${sheetHash(FORMATION_ELU)}`],
    ['lien-perime', 'Le lien reçu par mail, périmé', { ...IN, lien: 'perime' }, `${APP}${paths.lien}`],
    ['lien-perime-sans-connexion', 'Le lien périmé, sans être connecté', { lien: 'perime' }, `${APP}${paths.lien}`],
    ['formulaire', 'Le dossier à remplir', { ...IN, statut: 'en-cours-de-creation' }, `${APP}${paths.formulaire}`],
    ['demande-envoyee', 'La demande envoyée', { ...IN, statut: 'demande-d-inscription' }, suivi],
    ['proposition', 'La proposition de l’organisme', { ...IN, statut: 'proposition-de-l-organisme' }, suivi],
    ['liste-dossiers', 'La liste des dossiers', { ...IN, statut: 'a-valider', dossiers: 'plusieurs' }, `${APP}#/dossiers`],
    ['paiement-en-cours', 'Le paiement en cours', { ...IN, statut: 'paiement-en-cours' }, `${APP}${FINANCEMENT}`],
    ['paiement-refuse', 'Le paiement refusé', { ...IN, statut: 'paiement-refuse' }, `${APP}${FINANCEMENT}`],
    ['validee', 'L’inscription validée', { ...IN, statut: 'valide' }, `${APP}${FINANCEMENT}`],
    ['en-formation', 'La formation commencée', { ...IN, statut: 'en-formation' }, suivi],
    ['terminee', 'La formation terminée', { ...IN, statut: 'formation-terminee' }, suivi],
    ['refusee', 'La demande refusée par l’organisme', { ...IN, statut: 'refuse-par-l-organisme' }, suivi],
    ['demande-annulee', 'La demande annulée', { ...IN, statut: 'demande-d-inscription-annulee' }, suivi],
    ['formation-annulee', 'La formation annulée', { ...IN, statut: 'formation-annulee' }, suivi],
    ['formation-annulee-organisme', 'La formation annulée par l’organisme', { ...IN, statut: 'formation-annulee-par-l-organisme' }, suivi],
    ['annulation', 'La fenêtre d’annulation', { ...IN, statut: 'valide', dialogue: 'annulation' }, `${APP}${FINANCEMENT}`],
    ['aide-elu', 'L’aide pour les élus', {}, `${APP}#/aide?publicCible=ELU`],
    ['session-expiree', 'La session expirée', { panne: 'session-expiree' }, `${APP}#/dossiers`],
    ['erreur-technique', 'Un incident technique du site', { ...IN, panne: 'technique' }, `${APP}#/droits`],
    ['maintenance', 'Le site en maintenance', { panne: 'maintenance' }, `${APP}#/droits`],
    ['saturation', 'Le site saturé', { panne: 'saturation' }, `${APP}#/`],
    ['interstitiel', 'La page contre les robots', { panne: 'interstitiel' }, APP],
    ['aide', 'L’aide pour tous', {}, `${APP}#/aide`],
    ['profil', 'Les informations personnelles', IN, `${APP}#/profil`],
    ['article', 'Un article qui cite les messages du site', {}, '/espace-public/mon-compte-elu-ne-saffiche-pas-comment-faire'],
    ['introuvable', 'Une adresse qui n’existe pas', {}, `${APP}#/rien/du/tout`],
    ['deconnexion-ouverte', 'La fenêtre de déconnexion, sur les droits', { ...IN, dialogue: 'deconnexion' }, `${APP}#/droits`],
    ['voisin', 'Une autre extension écrit à côté du site', { ...IN, eluPanel: 'absent', voisin: 'present' }, `${APP}#/droits`],
  ];
}

function inBoth(rows: (generation: Generation) => readonly Row[]): readonly SituationJouee[] {
  // All of them, spelled out: a situation must not inherit what the one before it had set.
  const { delai: _delai, delaiElu: _delaiElu, ...choices } = defaultSettings();
  return (['dsfr', 'materiel'] as const).flatMap((generation) => rows(generation).map(([id, titre, settings, url]) => ({ id, generation, titre, settings: { ...choices, generation, ...settings }, url })));
}

/** The journey, in order, in each generation. */
export const JOURNEY: readonly SituationJouee[] = inBoth(journey);

/** The other states of the product's table, and a few traps. */
export const MORE: readonly SituationJouee[] = inBoth(more);
