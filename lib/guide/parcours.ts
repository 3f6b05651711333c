import type { PageStateId, Session, StatutDossier } from '../page/types';
import { STATUTS } from './statuts';
import type { StepId } from './types';

/** The step that each page proposes. A state without a step does not compile. */
export const stepForState = {
  accueil: 'demarrer',
  connexion: 'se-connecter',
  'creation-compte': 'creer-un-compte',
  'verification-identite': 'verification-identite',
  'non-connecte': 'connexion-necessaire',
  'profil-a-completer': 'completer-mon-profil',
  'compte-elu-visible': 'voir-mon-compte-elu',
  'compte-elu-absent': 'compte-elu-absent',
  recherche: 'chercher-une-formation',
  resultats: 'choisir-dans-les-resultats',
  formation: 'lire-la-fiche',
  'formation-non-connecte': 'formation-non-connecte',
  'formation-indisponible': 'formation-indisponible',
  'information-fonction-publique': 'information-fonction-publique',
  'email-a-confirmer': 'confirmer-par-email',
  'email-confirme': 'creer-mon-dossier',
  'lien-email-perime': 'lien-email-perime',
  'dossier-a-completer': 'completer-le-dossier',
  'demande-envoyee': 'attendre-la-reponse',
  'inscription-a-confirmer': 'confirmer-l-inscription',
  paiement: 'payer-le-reste',
  'inscription-validee': 'inscription-validee',
  'formation-en-cours': 'formation-en-cours',
  'formation-terminee': 'formation-terminee',
  'dossier-clos': 'dossier-clos',
  annulation: 'annuler',
  'liste-dossiers': 'suivre-mes-dossiers',
  'aide-elu': 'aide-du-site',
  'session-expiree': 'session-expiree',
  'erreur-technique': 'incident-technique',
  'site-indisponible': 'site-indisponible',
  'controle-anti-robot': 'prouver-une-personne',
} as const satisfies Readonly<Record<PageStateId, StepId>>;

/** Where being logged in or out changes what must be done. A missing case keeps the state's own step. */
export const STEP_BY_SESSION: Readonly<Partial<Record<PageStateId, Readonly<Partial<Record<Session, StepId>>>>>> = {
  accueil: { connecte: 'ouvrir-mes-droits' },
  recherche: { deconnecte: 'connexion-necessaire' },
  resultats: { deconnecte: 'connexion-necessaire' },
  'formation-indisponible': {
    connecte: 'formation-indisponible-connecte',
    deconnecte: 'formation-indisponible-deconnecte',
  },
};

/** The step to propose for a recognised page. Takes the state and the session of the page report. */
export function stepForPage(page: { readonly state: PageStateId; readonly session: Session }): StepId {
  return STEP_BY_SESSION[page.state]?.[page.session] ?? stepForState[page.state];
}

/** The step for each status that the site writes on a dossier (rules §7). */
export function stepForStatut(statut: StatutDossier): StepId {
  return stepForState[STATUTS[statut].etat];
}
