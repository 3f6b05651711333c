/** From the address to the screen. The site is a single page: path and query both stand in the hash. */

import { FORMATIONS, NUMERO_DOSSIER, dossiersOf } from './data';
import type { Settings } from './settings';
import type { ScreenId } from './screens/index';
import type { Address } from './view';

export interface RouteJouee extends Address {
  readonly screen: ScreenId;
}

/** Addresses that nobody has written down: ours differ between generations so that no reader learns them (reconstitution). */
export const UNKNOWN_PATHS = {
  dsfr: {
    creationCompte: '#/compte-utilisateur/inscription', situation: '#/profil/mise-a-jour', identite: '#/dossiers/creation/verification-identite', mail: '#/dossiers/creation/confirmation-mail',
    lien: '#/dossiers/creation/confirmation?jeton=demonstration', formulaire: `#/dossiers/v2/${NUMERO_DOSSIER}/detail/inscription`, suivi: `#/dossiers/v2/${NUMERO_DOSSIER}/detail/suivi`,
  },
  materiel: {
    creationCompte: '#/inscription', situation: '#/mon-compte/situation', identite: '#/formation/verification-identite', mail: '#/formation/dossier-a-confirmer',
    lien: '#/confirmation-dossier?token=demonstration', formulaire: `#/dossiers/v2/${NUMERO_DOSSIER}/detail/formulaire`, suivi: `#/dossiers/v2/${NUMERO_DOSSIER}/detail/formation`,
  },
} as const;

export const FINANCEMENT = `#/dossiers/v2/${NUMERO_DOSSIER}/detail/financement`;

const SIMPLE = {
  '': 'accueil', '/accueil': 'accueil', '/connexion': 'connexion', '/compte-utilisateur/connexion': 'connexion',
  '/droits': 'droits', '/formation': 'recherche', '/formation/recherche': 'recherche', '/dossiers': 'dossiers', '/conseil': 'conseil', '/profil': 'profil', '/aide': 'aide',
  '/profil/mise-a-jour': 'situation-a-completer', '/mon-compte/situation': 'situation-a-completer',
  '/compte-utilisateur/inscription': 'creation-compte', '/inscription': 'creation-compte',
  '/dossiers/creation/verification-identite': 'verification-identite', '/formation/verification-identite': 'verification-identite',
  '/dossiers/creation/confirmation-mail': 'lien-envoye', '/formation/dossier-a-confirmer': 'lien-envoye',
  '/dossiers/creation/confirmation': 'creer-mon-dossier', '/confirmation-dossier': 'creer-mon-dossier',
} as const;

const RESERVED = new Set(['droits', 'dossiers', 'dossier', 'profil', 'situation-a-completer', 'verification-identite', 'lien-envoye', 'creer-mon-dossier']);
const RESULTS = /^\/formation\/recherche\/(?:modalite\/)?(?:results|resultats)$/u;
const SHEET = /^\/formation\/recherche\/(\d{14}_[^/]+)\/(\d{14}_[^/]+)$/u;
const DOSSIER = /^\/dossiers\/v2\/(\d+)(?:\/detail(?:\/([\w-]+))?)?$/u;

/** @param hash as in `location.hash`; a skip link may have added a second '#' */
export function readHash(hash: string, settings: Settings): RouteJouee {
  const inner = hash.slice(1).split('#', 1)[0] ?? '';
  const [raw = '', search = ''] = inner.split(/\?(.*)/su);
  const path = raw.replace(/(?<!\/)\/+$/u, '');
  const query = new URLSearchParams(search);
  const route = match(path, query, settings);
  if (settings.panne === 'technique') return { ...route, screen: 'erreur-technique' };
  if (settings.panne === 'session-expiree' && route.screen !== 'connexion') return { ...route, screen: 'session-expiree' };
  if (route.screen === 'creer-mon-dossier' && settings.lien === 'perime') return { ...route, screen: 'lien-perime' };
  return settings.session === 'deconnecte' && RESERVED.has(route.screen) ? { ...route, screen: 'acces-reserve' } : route;
}

function match(path: string, query: URLSearchParams, settings: Settings): RouteJouee {
  const [, id, action] = SHEET.exec(path) ?? [];
  if (id !== undefined && action !== undefined) return matchSheet(path, id, action, settings);
  const [, numero, onglet] = DOSSIER.exec(path) ?? [];
  if (numero !== undefined) return matchDossier(path, numero, onglet, settings);
  if (RESULTS.test(path) || (path === '/formation/recherche' && query.has('q'))) return { screen: 'resultats', path };
  if (!Object.hasOwn(SIMPLE, path)) return { screen: 'introuvable', path };
  const screen = SIMPLE[path as keyof typeof SIMPLE];
  return { screen, path, etape: query.get('etape') ?? '1', publicCible: query.get('publicCible') ?? '' };
}

function matchSheet(path: string, id: string, action: string, settings: Settings): RouteJouee {
  const formation = FORMATIONS.find((one) => one.id === id && one.action === action);
  const hidden = formation === undefined || (formation.elu && settings.session === 'deconnecte') || settings.fiche === 'indisponible';
  return hidden ? { screen: 'fiche-indisponible', path } : { screen: 'fiche', path, formation };
}

function matchDossier(path: string, numero: string, onglet: string | undefined, settings: Settings): RouteJouee {
  const dossier = dossiersOf(settings).find((one) => one.numero === numero);
  if (dossier === undefined) return settings.session === 'deconnecte' ? { screen: 'dossier', path } : { screen: 'introuvable', path };
  return { screen: 'dossier', path, dossier, onglet: onglet ?? 'suivi' };
}

