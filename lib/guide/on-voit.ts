/** What a person sees on each page, in a few words: for them to recognise it when the reader does not. */

import type { PageStateId } from '../page/types';

/** What leads the eye: drawn beside the words. */
export type Image = 'bouton' | 'formulaire' | 'liste' | 'message' | 'courrier' | 'argent' | 'personne' | 'fiche';

interface OnVoit {
  readonly texte: string;
  readonly image: Image;
}

/** A state that nobody could recognise does not compile. */
export const ON_VOIT = {
  accueil: { texte: 'L’accueil du site, avec ses grands boutons', image: 'bouton' },
  connexion: { texte: 'Le bouton FranceConnect+, ou un mot de passe à taper', image: 'formulaire' },
  'creation-compte': { texte: 'Un compte à créer, étape par étape', image: 'formulaire' },
  'verification-identite': { texte: 'Le site veut vérifier qui je suis', image: 'personne' },
  'non-connecte': { texte: 'Le site demande de se connecter', image: 'message' },
  'profil-a-completer': { texte: 'Ma situation à compléter avant de continuer', image: 'formulaire' },
  'compte-elu-visible': { texte: 'Mes droits, avec le montant de mon compte élu', image: 'argent' },
  'compte-elu-absent': { texte: 'Mes droits, sans aucun compte élu', image: 'argent' },
  recherche: { texte: 'Une case pour chercher une formation', image: 'formulaire' },
  resultats: { texte: 'Une liste de formations', image: 'liste' },
  formation: { texte: 'Une formation, avec un bouton pour s’inscrire', image: 'fiche' },
  'formation-non-connecte': { texte: 'Une formation, mais je ne suis pas connecté', image: 'fiche' },
  'formation-indisponible': { texte: 'Formation indisponible', image: 'message' },
  'information-fonction-publique': { texte: 'Une fenêtre sur la fonction publique', image: 'message' },
  'email-a-confirmer': { texte: 'Un e-mail m’a été envoyé', image: 'courrier' },
  'email-confirme': { texte: 'Mon e-mail est confirmé, un bouton crée mon dossier', image: 'bouton' },
  'lien-email-perime': { texte: 'Le lien de l’e-mail ne marche plus', image: 'courrier' },
  'dossier-a-completer': { texte: 'Une demande à remplir et à envoyer', image: 'formulaire' },
  'demande-envoyee': { texte: 'Ma demande est envoyée, j’attends la réponse', image: 'message' },
  'inscription-a-confirmer': { texte: 'L’organisme a répondu, un bouton pour confirmer', image: 'bouton' },
  paiement: { texte: 'Une somme à payer par carte', image: 'argent' },
  'inscription-validee': { texte: 'Mon inscription est validée, rien à faire', image: 'fiche' },
  'formation-en-cours': { texte: 'Ma formation a commencé', image: 'fiche' },
  'formation-terminee': { texte: 'Ma formation est finie', image: 'fiche' },
  'dossier-clos': { texte: 'Un dossier refusé ou annulé', image: 'message' },
  annulation: { texte: 'Une fenêtre pour annuler', image: 'message' },
  'liste-dossiers': { texte: 'La liste de mes dossiers', image: 'liste' },
  'aide-elu': { texte: 'L’aide du site pour les élus', image: 'message' },
  'session-expiree': { texte: 'Le site m’a déconnecté', image: 'message' },
  'erreur-technique': { texte: 'Le site dit qu’il n’y arrive pas', image: 'message' },
  'site-indisponible': { texte: 'Le site est fermé pour le moment', image: 'message' },
  'controle-anti-robot': { texte: 'Une case pour prouver que je ne suis pas un robot', image: 'formulaire' },
} as const satisfies Readonly<Record<PageStateId, OnVoit>>;

export function nomDePage(state: PageStateId): string {
  return ON_VOIT[state].texte;
}
