/** Clues that several states share. */

import type { Condition } from '../conditions';
import type { Clue, ClueRole } from '../etat';
import { PAROLES, type ParoleId } from '../paroles';
import type { RouteKind } from '../route';

export function indice(role: ClueRole, id: string, quand: Condition, phrase: string): Clue {
  return { id, role, quand, phrase };
}

/** A clue that is one thing said or offered: its id and its words are those of that thing. */
export function parole(role: ClueRole, id: ParoleId): Clue {
  return { id, role, quand: { dit: [id] }, phrase: PAROLES[id].phrase };
}

export function temoin(id: string, quand: Condition, phrase: string): Clue {
  return indice('witness', id, quand, phrase);
}
export function preuve(id: string, quand: Condition, phrase: string): Clue {
  return indice('proof', id, quand, phrase);
}
export function appui(id: string, quand: Condition, phrase: string): Clue {
  return indice('support', id, quand, phrase);
}
export function veto(id: string, quand: Condition, phrase: string): Clue {
  return indice('contradiction', id, quand, phrase);
}

export function adresse(id: string, route: readonly RouteKind[], phrase: string): Clue {
  return temoin(id, { route }, phrase);
}

const CHARGE: Condition = { signe: ['chargement'] };
/** A message that takes the place of the page: whatever else is left of it, this is what the person must deal with. */
export const INTERRUPTION: Condition = { dit: ['lien-plus-valide', 'session-terminee', 'message-technique', 'site-arrete'] };
export const FICHE: Condition = { fiche: 3 };
/** The rights page's own content: a balance beside the name of a right. */
export const DROITS: Condition = { tous: [{ dit: ['autres-droits', 'droit-d-elu'] }, { dit: ['montant-disponible'] }, { signe: ['montant'] }, { un: [{ route: ['droits'] }, { dit: ['titre-des-droits'] }] }] };

export const CHARGEE = temoin('page-chargee', { non: CHARGE }, 'La page a fini de s’afficher.');
export const EN_CHARGEMENT = veto('page-en-cours-de-chargement', CHARGE, 'La page est encore en train de s’afficher.');
export const CONNECTE = temoin('session-ouverte', { session: 'connecte' }, 'Vous êtes connecté : votre nom ou vos données s’affichent.');
export const CONNECTE_PREUVE = preuve('session-ouverte', { session: 'connecte' }, CONNECTE.phrase);
export const PAS_CONNECTE = preuve('lien-s-identifier', { session: 'deconnecte' }, 'Vous n’êtes pas connecté : la page propose de s’identifier.');
export const MESSAGE = veto('message-a-la-place-de-la-page', INTERRUPTION, 'Un message prend la place de la page.');
export const FICHE_AFFICHEE = veto('fiche-affichee', FICHE, 'La page affiche la fiche d’une formation.');
export const DROITS_AFFICHES = veto('droits-affiches', DROITS, 'La page affiche des droits.');
export const AUCUNE_FICHE = temoin('aucune-fiche-affichee', { non: FICHE }, 'La page n’affiche aucune fiche de formation.');
export const MOT_DE_PASSE = veto('formulaire-de-connexion', { signe: ['mot-de-passe'] }, 'La page affiche un formulaire de connexion.');
