/**
 * Where on the page the control stands that the guide speaks of: by its visible wording, its role and its place.
 * Looked for only when a person asks; a control that is not there is not replaced by another.
 */

import type { AnchorId } from './anchor-ids';
import type { Lexique } from './lexique';
import { lookUp } from './lexique';
import { type Page, type PageView, type Scope, canBeSeen, isText, readPage } from './page-view';
import { isSeen } from './place';
import { DESACTIVE, TITRE } from './releve';
import type { Hit } from './scan';
import { cleDe } from './text';
import type { MotId } from './vocabulaire';
import { type Way, WAYS } from './ways';

/** Whether an element takes room on the screen, which attributes alone do not tell. */
type IsShown = (element: Element) => boolean;

/** Takes a page, what to point at, and the vocabulary; returns the element, or null when it is not there, hidden, or the page cannot be read. */
export function findAnchor(page: Page, id: AnchorId, lexique: Lexique, isShown: IsShown = () => true): Element | null {
  try {
    return anchorIn(readPage(page, lexique), id, isShown);
  } catch {
    return null;
  }
}

/** The same, in a page that was read already. */
export function anchorIn(view: PageView, id: AnchorId, isShown: IsShown = () => true): Element | null {
  for (const way of Object.hasOwn(WAYS, id) ? WAYS[id] : []) {
    const found = candidates(view, way).find((element) => canBeSeen(view, element) && isShown(element));
    if (found !== undefined) return found;
  }
  return null;
}

function candidates(view: PageView, way: Way): readonly Element[] {
  if (way.route !== undefined && way.route !== view.route.kind) return [];
  if (way.where === 'autour') return sorted(view.hits.filter((hit) => hit.place.main === null && hit.place.dialog === null && hit.place.zone !== 'pied'), way).flatMap(controlOf);
  // What stands behind an open window cannot be reached: the window comes first.
  const scopes = [...(way.where === 'contenu' ? [] : view.dialogs), ...(way.where === 'fenetre' ? [] : view.scopes)];
  return scopes.filter((scope) => says(scope, way.beside)).flatMap((scope) => within(view, scope, way));
}

function says(scope: Scope, mots: readonly MotId[] | undefined): boolean {
  return mots === undefined || scope.hits.some((hit) => mots.includes(hit.entry.mot) && isText(hit) && isSeen(hit.place));
}

function within(view: PageView, scope: Scope, way: Way): readonly Element[] {
  const hits = sorted(scope.hits, way);
  if (way.what === 'commande') return hits.flatMap(controlOf);
  if (way.what === 'dossier') return hits.filter((hit) => hit.place.control !== hit.block).map((hit) => dossierOf(view, scope, hit));
  return [...hits.filter((hit) => isText(hit) || (hit.place.marques & TITRE) !== 0).map((hit) => hit.block), ...lists(view, scope, way)];
}

/** By preference, then in page order. */
function sorted(hits: readonly Hit[], { mots }: Way): readonly Hit[] {
  return mots.flatMap((mot) => hits.filter(({ entry, place }) => entry.mot === mot && isSeen(place)));
}

function controlOf({ place }: Hit): readonly Element[] {
  return place.control === null || (place.marques & DESACTIVE) !== 0 ? [] : [place.control];
}

/** A drop-down list that offers one of the wordings: its options are no text of the page. */
function lists(view: PageView, scope: Scope, { mots }: Way): readonly Element[] {
  return view.dom.all(scope.root, 'select').filter((list) =>
    view.dom.all(list, 'option').slice(0, 50).some((option) => {
      const text = (view.dom.texts(option).nextNode() as Text | null)?.data ?? '';
      return lookUp(view.lexique, cleDe(text)).some((entry) => mots.includes(entry.mot));
    }),
  );
}

/** The link of the dossier that a status belongs to, else all that surrounds this status and no other. */
function dossierOf(view: PageView, scope: Scope, { block }: Hit): Element {
  const shared = new Set<Element>([scope.root]);
  for (const hit of scope.hits) {
    if (!hit.entry.mot.startsWith('statut-') || hit.block === block) continue;
    for (let at: Element | null = hit.block; at !== null; at = view.dom.parent(at)) shared.add(at);
  }
  let card = block;
  for (let at: Element | null = block; at !== null && !shared.has(at); at = view.dom.parent(at)) {
    const link = view.dom.first(at, 'a[href],button');
    if (link !== null && isSeen(view.placeOf(link))) return link;
    card = at;
  }
  return shared.size > 1 ? card : block;
}
