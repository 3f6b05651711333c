/** How each control that the guide speaks of is found: data, for the scripts that point at them. */

import type { AnchorId } from './anchor-ids';
import type { RouteKind } from './route';
import type { MotId } from './vocabulaire';

/** One way to find a control: wordings, in order of preference, and where they count. */
export interface Way {
  readonly mots: readonly MotId[];
  /** Around the content (header, menus), in it, in an open window, or in these two. */
  readonly where: 'autour' | 'contenu' | 'fenetre' | 'contenu-ou-fenetre';
  /** A control that can be used, a text or heading, or the card of a dossier. */
  readonly what: 'commande' | 'texte' | 'dossier';
  /** Only in a part of the page that also says one of these. */
  readonly beside?: readonly MotId[];
  /** Only at this address: elsewhere the same words are about something else. */
  readonly route?: RouteKind;
}

const inside = (...mots: readonly MotId[]): Way => ({ mots, where: 'contenu-ou-fenetre', what: 'commande' });
const around = (...mots: readonly MotId[]): Way => ({ mots, where: 'autour', what: 'commande' });

export const WAYS = {
  's-identifier': [around('s-identifier'), inside('s-identifier')],
  franceconnect: [inside('franceconnect')],
  'creer-mon-compte': [inside('creation-de-compte'), around('creation-de-compte')],
  'inscription-sans-franceconnect': [inside('inscription-sans-franceconnect')],
  'vos-droits': [around('titre-droits', 'vers-vos-droits'), inside('vers-vos-droits')],
  'compte-elu': [{ mots: ['compte-elu'], where: 'contenu', what: 'texte', route: 'droits' }],
  'chercher-pour-mon-mandat': [inside('chercher-pour-mon-mandat')],
  rechercher: [inside('champ-de-recherche'), around('titre-recherche', 'vers-la-recherche'), inside('vers-la-recherche')],
  'selecteur-de-mandat': [{ mots: ['choix-du-mandat'], where: 'contenu', what: 'texte' }, inside('choix-du-mandat')],
  'acces-elus': [around('acces-elus'), inside('acces-elus')],
  'creer-mon-dossier': [inside('creer-mon-dossier', 'creer-mon-dossier-court')],
  'valider-l-information': [{ ...inside('valider'), beside: ['avis-fonction-publique'] }],
  'envoyer-mon-inscription': [inside('envoyer-mon-inscription')],
  'vos-dossiers': [around('titre-dossiers', 'vers-vos-dossiers'), inside('vers-vos-dossiers')],
  'dossier-le-plus-urgent': [{
    // Same order as the guide's: what is lost soonest if the person does nothing.
    mots: [
      'statut-a-valider', 'statut-proposition-de-l-organisme', 'statut-paiement-refuse', 'statut-paiement-en-cours', 'statut-en-cours-de-creation', 'statut-demande-d-inscription',
      'statut-valide', 'statut-en-formation', 'statut-formation-terminee', 'statut-refuse-par-l-organisme', 'statut-demande-d-inscription-annulee', 'statut-formation-annulee',
      'statut-formation-annulee-par-l-organisme',
    ],
    where: 'contenu',
    what: 'dossier',
    route: 'dossiers',
  }],
  'onglet-financement': [inside('onglet-financement')],
  'accord-pour-mobiliser': [{ mots: ['accord-pour-mobiliser'], where: 'contenu-ou-fenetre', what: 'texte' }],
  'confirmer-mon-inscription': [inside('confirmer-mon-inscription')],
  payer: [inside('payer')],
  'annuler-mon-inscription': [{ ...inside('confirmer-annulation'), beside: ['annulation'] }, inside('annulation')],
  'ne-pas-annuler': [{ ...inside('ne-pas-annuler'), beside: ['annulation'] }, { mots: ['fermer'], where: 'fenetre', what: 'commande', beside: ['annulation'] }],
} as const satisfies Readonly<Record<AnchorId, readonly Way[]>>;
