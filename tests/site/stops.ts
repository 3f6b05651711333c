/**
 * Where the élu's journey stops, with what must be recognised there: written by hand from the product's table of states, never
 * from the code under test. The situations themselves are shared with the practice mode.
 */

import { type SituationJouee, JOURNEY, MORE } from '../../lib/entrainement/situations';
import type { PageStateId } from '../../lib/page/types';

/** `state`: expected */
export type Stop = SituationJouee & { readonly state: PageStateId | 'inconnu' };

const STATES: Readonly<Record<string, Stop['state']>> = {
  'lien-sans-connexion': 'formation-indisponible',
  'autre-formation-sans-connexion': 'formation-non-connecte',
  'droits-sans-connexion': 'non-connecte',
  'dossiers-sans-connexion': 'non-connecte',
  connexion: 'connexion',
  'compte-elu-absent': 'compte-elu-absent',
  'compte-elu-visible': 'compte-elu-visible',
  formation: 'formation',
  'lien-envoye': 'email-a-confirmer',
  'lien-ouvert': 'email-confirme',
  financement: 'inscription-a-confirmer',
  'page-inconnue': 'inconnu',
  accueil: 'accueil',
  'accueil-connecte': 'accueil',
  'page-publique-elu': 'accueil',
  'page-publique-elu-2': 'accueil',
  'creation-compte': 'creation-compte',
  'creation-compte-3': 'creation-compte',
  'situation-a-completer': 'profil-a-completer',
  'verification-identite': 'verification-identite',
  'heures-seules': 'compte-elu-absent',
  recherche: 'recherche',
  'recherche-mandat': 'recherche',
  resultats: 'resultats',
  'formation-retiree': 'formation-indisponible',
  'formation-cpf': 'formation',
  information: 'information-fonction-publique',
  'lien-perime': 'lien-email-perime',
  'lien-perime-sans-connexion': 'lien-email-perime',
  formulaire: 'dossier-a-completer',
  'demande-envoyee': 'demande-envoyee',
  proposition: 'inscription-a-confirmer',
  'liste-dossiers': 'liste-dossiers',
  'paiement-en-cours': 'paiement',
  'paiement-refuse': 'paiement',
  validee: 'inscription-validee',
  'en-formation': 'formation-en-cours',
  terminee: 'formation-terminee',
  refusee: 'dossier-clos',
  'demande-annulee': 'dossier-clos',
  'formation-annulee': 'dossier-clos',
  'formation-annulee-organisme': 'dossier-clos',
  annulation: 'annulation',
  'aide-elu': 'aide-elu',
  'session-expiree': 'session-expiree',
  'erreur-technique': 'erreur-technique',
  maintenance: 'site-indisponible',
  saturation: 'site-indisponible',
  interstitiel: 'controle-anti-robot',
  aide: 'inconnu',
  profil: 'inconnu',
  article: 'inconnu',
  introuvable: 'erreur-technique',
  'deconnexion-ouverte': 'compte-elu-visible',
  voisin: 'compte-elu-absent',
};

/** @returns a situation that nobody judged is a mistake of the tests */
function judged(situation: SituationJouee): Stop {
  const state = STATES[situation.id];
  if (state === undefined) throw new Error(`no expected state: ${situation.id}`);
  return { ...situation, state };
}

/** The journey, in order, in each generation. */
export const STOPS: readonly Stop[] = JOURNEY.map(judged);

/** The other states of the product's table, and a few traps. */
export const MORE_STOPS: readonly Stop[] = MORE.map(judged);

/** Path that puts the replica in a stop's settings and goes there. */
export function controlPath(stop: Stop): string {
  const query = new URLSearchParams(Object.entries(stop.settings).map(([name, value]) => [name, String(value)]));
  return `/__replique/reglages?${query}&vers=${encodeURIComponent(stop.url)}`;
}
