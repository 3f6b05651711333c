/** What the guide has for each page of the site, one entry per state: the step it proposes, and what a person sees there. */

import type { PageStateId, Session, StatutDossier } from '../page/types';
import { STATUTS } from './statuts';
import type { StepId } from './types';

/** What leads the eye: drawn beside the words. */
export type Image = 'bouton' | 'formulaire' | 'liste' | 'message' | 'courrier' | 'argent' | 'personne' | 'fiche';

interface PageDuParcours {
  readonly etape: StepId;
  /** Where being logged in or out changes what must be done. A missing case keeps the state's own step. */
  readonly selon?: Readonly<Partial<Record<Session, StepId>>>;
  /** In a few words, for a person to recognise the page when the reader does not. */
  readonly onVoit: string;
  readonly image: Image;
}

/** A state without a step, or that nobody could recognise, does not compile. */
export const PARCOURS = {
  accueil: { etape: 'demarrer', selon: { connecte: 'ouvrir-mes-droits' }, onVoit: 'L’accueil du site, avec ses grands boutons', image: 'bouton' },
  connexion: { etape: 'se-connecter', onVoit: 'Le bouton FranceConnect+, ou un mot de passe à taper', image: 'formulaire' },
  'creation-compte': { etape: 'creer-un-compte', onVoit: 'Un compte à créer, étape par étape', image: 'formulaire' },
  'verification-identite': { etape: 'verification-identite', onVoit: 'Le site veut vérifier qui je suis', image: 'personne' },
  'non-connecte': { etape: 'connexion-necessaire', onVoit: 'Le site demande de se connecter', image: 'message' },
  'profil-a-completer': { etape: 'completer-mon-profil', onVoit: 'Ma situation à compléter avant de continuer', image: 'formulaire' },
  'compte-elu-visible': { etape: 'voir-mon-compte-elu', onVoit: 'Mes droits, avec le montant de mon compte élu', image: 'argent' },
  'compte-elu-absent': { etape: 'compte-elu-absent', onVoit: 'Mes droits, sans aucun compte élu', image: 'argent' },
  recherche: { etape: 'chercher-une-formation', selon: { deconnecte: 'connexion-necessaire' }, onVoit: 'Une case pour chercher une formation', image: 'formulaire' },
  resultats: { etape: 'choisir-dans-les-resultats', selon: { deconnecte: 'connexion-necessaire' }, onVoit: 'Une liste de formations', image: 'liste' },
  formation: { etape: 'lire-la-fiche', onVoit: 'Une formation, avec un bouton pour s’inscrire', image: 'fiche' },
  'formation-non-connecte': { etape: 'formation-non-connecte', onVoit: 'Une formation, mais je ne suis pas connecté', image: 'fiche' },
  'formation-indisponible': { etape: 'formation-indisponible', selon: { connecte: 'formation-indisponible-connecte', deconnecte: 'formation-indisponible-deconnecte' }, onVoit: 'Formation indisponible', image: 'message' },
  'information-fonction-publique': { etape: 'information-fonction-publique', onVoit: 'Une fenêtre sur la fonction publique', image: 'message' },
  'email-a-confirmer': { etape: 'confirmer-par-email', onVoit: 'Un e-mail m’a été envoyé', image: 'courrier' },
  'email-confirme': { etape: 'creer-mon-dossier', onVoit: 'Mon e-mail est confirmé, un bouton crée mon dossier', image: 'bouton' },
  'lien-email-perime': { etape: 'lien-email-perime', onVoit: 'Le lien de l’e-mail ne marche plus', image: 'courrier' },
  'dossier-a-completer': { etape: 'completer-le-dossier', onVoit: 'Une demande à remplir et à envoyer', image: 'formulaire' },
  'demande-envoyee': { etape: 'attendre-la-reponse', onVoit: 'Ma demande est envoyée, j’attends la réponse', image: 'message' },
  'inscription-a-confirmer': { etape: 'confirmer-l-inscription', onVoit: 'L’organisme a répondu, un bouton pour confirmer', image: 'bouton' },
  paiement: { etape: 'payer-le-reste', onVoit: 'Une somme à payer par carte', image: 'argent' },
  'inscription-validee': { etape: 'inscription-validee', onVoit: 'Mon inscription est validée, rien à faire', image: 'fiche' },
  'formation-en-cours': { etape: 'formation-en-cours', onVoit: 'Ma formation a commencé', image: 'fiche' },
  'formation-terminee': { etape: 'formation-terminee', onVoit: 'Ma formation est finie', image: 'fiche' },
  'dossier-clos': { etape: 'dossier-clos', onVoit: 'Un dossier refusé ou annulé', image: 'message' },
  annulation: { etape: 'annuler', onVoit: 'Une fenêtre pour annuler', image: 'message' },
  'liste-dossiers': { etape: 'suivre-mes-dossiers', onVoit: 'La liste de mes dossiers', image: 'liste' },
  'aide-elu': { etape: 'aide-du-site', onVoit: 'L’aide du site pour les élus', image: 'message' },
  'session-expiree': { etape: 'session-expiree', onVoit: 'Le site m’a déconnecté', image: 'message' },
  'erreur-technique': { etape: 'incident-technique', onVoit: 'Le site dit qu’il n’y arrive pas', image: 'message' },
  'site-indisponible': { etape: 'site-indisponible', onVoit: 'Le site est fermé pour le moment', image: 'message' },
  'controle-anti-robot': { etape: 'prouver-une-personne', onVoit: 'Une case pour prouver que je ne suis pas un robot', image: 'formulaire' },
} as const satisfies Readonly<Record<PageStateId, PageDuParcours>>;

/** The step that each page proposes. */
export const stepForState = Object.fromEntries(Object.entries(PARCOURS).map(([state, { etape }]) => [state, etape])) as { readonly [S in PageStateId]: (typeof PARCOURS)[S]['etape'] };

/** Every page that has an entry: all of them. */
export const PAGES_DU_PARCOURS = Object.keys(PARCOURS) as readonly PageStateId[];

/** Every step that a page may propose, whatever the session. */
export function stepsOfState(state: PageStateId): readonly StepId[] {
  const { etape, selon }: PageDuParcours = PARCOURS[state];
  return [etape, ...Object.values(selon ?? {})];
}

/** The step to propose for a recognised page. Takes the state and the session of the page report. */
export function stepForPage({ state, session }: { readonly state: PageStateId; readonly session: Session }): StepId {
  const { etape, selon }: PageDuParcours = PARCOURS[state];
  return selon?.[session] ?? etape;
}

/** The step for each status that the site writes on a dossier (rules §7). */
export function stepForStatut(statut: StatutDossier): StepId {
  return PARCOURS[STATUTS[statut].etat].etape;
}

export function nomDePage(state: PageStateId): string {
  return PARCOURS[state].onVoit;
}
