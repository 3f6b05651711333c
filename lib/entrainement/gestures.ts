/** What each button does: pure, so that a practice mode can reuse it. */

import { FORMATION_ELU, sheetHash } from './data';
import { FINANCEMENT, UNKNOWN_PATHS } from './routes';
import type { Settings } from './settings';

export interface Effect {
  /** To change. */
  readonly settings?: Partial<Settings>;
  /** Hash to go to. */
  readonly goto?: string;
  /** Address to leave for. */
  readonly external?: string;
  /** Dialog to open. */
  readonly open?: string;
  /** Closes the open dialog. */
  readonly close?: true;
  /** Passing message. */
  readonly toast?: string;
  /** Id of a menu to unfold. */
  readonly toggle?: string;
  /** Id of an error to show. */
  readonly reveal?: string;
}

const CONNEXION = '#/compte-utilisateur/connexion';

/**
 * @param gesture name, or name and argument separated by a colon
 * @param page what was ticked, where one is
 */
export function react(gesture: string, settings: Settings, page: { readonly accord: boolean, readonly hash: string }): Effect {
  const [name = '', argument = ''] = gesture.split(/:(.*)/su);
  const reaction = REACTIONS[name];
  return reaction === undefined ? {} : reaction({ settings, argument, page, paths: UNKNOWN_PATHS[settings.generation] });
}

export type GestureMoment = { settings: Settings, argument: string, page: { readonly accord: boolean, readonly hash: string }, paths: (typeof UNKNOWN_PATHS)['dsfr' | 'materiel'] };

const REACTIONS: Readonly<Record<string, (moment: GestureMoment) => Effect>> = {
  'aller-accueil': () => ({ settings: { panne: 'aucune' }, goto: '#/' }),
  'aller-connexion': () => ({ close: true, settings: { panne: 'aucune', session: 'deconnecte' }, goto: CONNEXION }),
  'mot-de-passe': () => loggedIn('simple'),
  franceconnect: ({ settings }) => throughIdentity(settings, 'simple', '#/droits'),
  'franceconnect-plus': ({ settings }) => throughIdentity(settings, 'franceconnect-plus', '#/droits'),
  'creer-mon-compte': ({ paths }) => ({ goto: paths.creationCompte }),
  etape: ({ argument, paths }) => ({ goto: `${paths.creationCompte}?etape=${argument}` }),
  'compte-cree': () => ({ goto: CONNEXION, toast: 'Votre compte est créé.' }),
  'demander-deconnexion': () => ({ open: 'deconnexion' }),
  'se-deconnecter': () => ({ close: true, settings: { session: 'deconnecte' }, goto: '#/' }),
  profil: ({ argument }) => ({ toggle: argument }),
  menu: () => ({ toggle: 'modal-menu-navigation' }),
  cookies: () => ({ open: 'consentement' }),
  fermer: () => ({ close: true, settings: { dialogue: 'aucun' } }),
  message: () => ({ toast: 'Cette action ne fait rien ici.' }),
  'modifier-mail': () => ({ open: 'changement-email' }),
  sauvegarder: ({ settings }) => (settings.session === 'connecte' ? { toast: 'Formation sauvegardée.' } : { open: 'favori' }),
  rechercher: ({ settings }) => ({ goto: `#/formation/recherche/${settings.generation === 'dsfr' ? 'resultats' : 'results'}?q=${encodeURIComponent('{"quoi":"budget","debutPagination":1,"nombreOccurences":6}')}` }),
  'creer-dossier': ({ settings }) => (settings.session === 'connecte' ? { open: 'fonction-publique' } : { goto: CONNEXION }),
  'valider-information': ({ settings, paths }) => ({ close: true, ...(settings.identite === 'simple' ? { goto: paths.identite } : afterIdentity(settings)) }),
  'prouver-identite': ({ settings }) => proveIdentity(settings),
  'ouvrir-dossier': ({ paths }) => ({ settings: { statut: 'en-cours-de-creation', courriel: 'aucun' }, goto: paths.formulaire }),
  'envoyer-inscription': ({ paths }) => ({ settings: { statut: 'demande-d-inscription' }, goto: paths.suivi }),
  'quitter-dossier': () => ({ goto: '#/dossiers' }),
  'confirmer-inscription': ({ page }) => (page.accord ? { settings: { statut: 'valide' }, goto: FINANCEMENT } : { reveal: 'accord-erreur' }),
  payer: () => ({ settings: { statut: 'paiement-en-cours' } }),
  'demander-annulation': () => ({ open: 'annulation' }),
  'annuler-inscription': ({ settings }) => ({ close: true, settings: { dialogue: 'aucun', statut: settings.statut === 'valide' ? 'formation-annulee' : 'demande-d-inscription-annulee' } }),
};

/** The site forgets which training was wanted: one arrives on the rights page. */
function loggedIn(identite: Settings['identite']): Effect {
  return { settings: { session: 'connecte', identite, panne: 'aucune' }, goto: '#/droits' };
}

function throughIdentity(settings: Settings, identite: Settings['identite'], then: string): Effect {
  if (settings.franceconnect === 'direct') return loggedIn(settings.generation === 'materiel' ? 'franceconnect-plus' : identite);
  return { external: identityAddress(identite, then) };
}

/** Stand-in of the identity service, on its own host. */
export function identityAddress(identite: Settings['identite'], then: string): string {
  const base = identite === 'simple' ? 'https://app.franceconnect.gouv.fr/api/v1/authorize' : 'https://auth.franceconnect.gouv.fr/api/v2/authorize';
  return `${base}?state=${encodeURIComponent(`/espace-prive/html/${then}`)}&niveau=${identite}`;
}

function proveIdentity(settings: Settings): Effect {
  const next = afterIdentity(settings);
  if (settings.franceconnect === 'page') return { settings: next.settings ?? {}, external: identityAddress('franceconnect-plus', next.goto ?? '#/droits') };
  return { ...next, settings: { ...next.settings, identite: 'franceconnect-plus' } };
}

function afterIdentity(settings: Settings): Effect {
  const paths = UNKNOWN_PATHS[settings.generation];
  if (settings.etapeMail === 'oui') return { settings: { courriel: 'envoye', lien: 'valable', dialogue: 'aucun' }, goto: paths.mail };
  return { settings: { statut: 'en-cours-de-creation', dialogue: 'aucun' }, goto: paths.formulaire };
}

/** The link that élus receive: the élu training's own address. */
export const LIEN_FORMATION = sheetHash(FORMATION_ELU);
