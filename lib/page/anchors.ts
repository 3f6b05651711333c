/**
 * Where on the page the control stands that the guide speaks of: by its visible wording, its role and its place.
 * Looked for only when a person asks; a control that is not there is not replaced by another.
 */

import type { AnchorId } from './anchor-ids';
import type { Lexique } from './lexique';
import { lookUp } from './lexique';
import { type Page, type PageView, type Scope, readPage } from './page-view';
import type { RouteKind } from './route';
import type { Hit } from './scan';
import { cleDe, prefixe } from './text';
import type { MotId } from './vocabulaire';

/** One way to find a control: wordings, in order of preference, and where they count. */
interface Way {
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

const WAYS = {
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

/** Whether an element takes room on the screen, which attributes alone do not tell. */
type IsShown = (element: Element) => boolean;

/** Takes a page, what to point at, and the vocabulary; returns the element, or null when it is not there, hidden, or the page cannot be read. */
export function findAnchor(page: Page, id: AnchorId, lexique: Lexique, isShown: IsShown = () => true): Element | null {
  try {
    return anchorIn(readPage(page, lexique), id, lexique, isShown);
  } catch {
    return null;
  }
}

/** The same, in a page that was read already. */
export function anchorIn(view: PageView, id: AnchorId, lexique: Lexique, isShown: IsShown = () => true): Element | null {
  for (const way of WAYS[id] as readonly Way[]) {
    const found = candidates(view, way, lexique).find((element) => isSeen(view, element) && isShown(element));
    if (found !== undefined) return found;
  }
  return null;
}

/** The text of a drop-down list is never read, but the list itself can be seen. */
function isSeen(view: PageView, element: Element): boolean {
  const from = view.dom.tag(element) === 'select' ? view.dom.parent(element) : element;
  return from !== null && view.dom.attr(element, 'hidden') === null && view.placeOf(from).seen === 'oui';
}

function candidates(view: PageView, way: Way, lexique: Lexique): readonly Element[] {
  if (way.route !== undefined && way.route !== view.route.kind) return [];
  if (way.where === 'autour') return sorted(view.hits.filter((hit) => hit.place.main === null && hit.place.dialog === null && hit.place.zone !== 'pied'), way).flatMap(controlOf);
  // What stands behind an open window cannot be reached: the window comes first.
  const scopes = [...(way.where === 'contenu' ? [] : view.dialogs), ...(way.where === 'fenetre' ? [] : view.scopes)];
  return scopes.filter((scope) => says(scope, way.beside)).flatMap((scope) => within(view, scope, way, lexique));
}

function says(scope: Scope, mots: readonly MotId[] | undefined): boolean {
  return mots === undefined || scope.hits.some((hit) => mots.includes(hit.mot) && hit.place.control === null && hit.place.seen === 'oui');
}

function within(view: PageView, scope: Scope, way: Way, lexique: Lexique): readonly Element[] {
  const hits = sorted(scope.hits, way);
  if (way.what === 'commande') return hits.flatMap(controlOf);
  if (way.what === 'dossier') return hits.filter((hit) => hit.place.control !== hit.block).map((hit) => dossierOf(view, scope, hit));
  return [...hits.filter((hit) => hit.place.control === null || hit.place.heading).map((hit) => hit.block), ...lists(view, scope, way, lexique)];
}

/** By preference, then in page order. */
function sorted(hits: readonly Hit[], { mots }: Way): readonly Hit[] {
  return mots.flatMap((mot) => hits.filter((hit) => hit.mot === mot && hit.place.seen === 'oui'));
}

function controlOf({ place }: Hit): readonly Element[] {
  return place.control === null || place.disabled ? [] : [place.control];
}

/** A drop-down list that offers one of the wordings: its options are no text of the page. */
function lists(view: PageView, scope: Scope, { mots }: Way, lexique: Lexique): readonly Element[] {
  return view.dom.byTag(scope.root, 'select').filter((list) =>
    view.dom.byTag(list, 'option').slice(0, 50).some((option) => {
      const text = (view.dom.texts(option).nextNode() as Text | null)?.data ?? '';
      return lookUp(lexique, prefixe(text), cleDe(text)).some((entry) => mots.includes(entry.mot));
    }),
  );
}

/** The link of the dossier that a status belongs to, else all that surrounds this status and no other. */
function dossierOf(view: PageView, scope: Scope, { block }: Hit): Element {
  const shared = new Set<Element>([scope.root]);
  for (const hit of scope.hits) {
    if (!hit.mot.startsWith('statut-') || hit.block === block) continue;
    for (let at: Element | null = hit.block; at !== null; at = view.dom.parent(at)) shared.add(at);
  }
  let card = block;
  for (let at: Element | null = block; at !== null && !shared.has(at); at = view.dom.parent(at)) {
    const link = view.dom.first(at, 'a[href],button');
    if (link !== null && view.placeOf(link).seen === 'oui') return link;
    card = at;
  }
  return shared.size > 1 ? card : block;
}
