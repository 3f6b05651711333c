/**
 * Where on the page the control stands that the guide speaks of: by what it says, its role and its place.
 * Looked for only when a person asks; a control that is not there is not replaced by another, and a wording that an association added points at nothing.
 */

import type { AnchorId } from './anchor-ids';
import type { Lexique } from './lexique';
import { lireSens } from './lexique';
import { type Motif, says } from './motifs';
import { type Page, type PageView, type Scope, canBeSeen, readPage } from './page-view';
import { isSeen } from './standing';
import type { BlocLu } from './scan';
import { URGENCE, statutsOf } from './urgence';
import { WAYS, type Way } from './ways';

/** Whether an element takes room on the screen, which attributes alone do not tell. */
type IsShown = (element: Element) => boolean;

/** Takes a page, what to point at, and the words; returns the element, or null when it is not there, hidden, or the page cannot be read. */
export function findAnchor(page: Page, id: AnchorId, lexique: Lexique, isShown: IsShown = () => true): Element | null {
  try {
    return anchorIn(readPage(page, lexique), id, isShown);
  } catch {
    return null;
  }
}

/** The same, in a page that was read already. */
export function anchorIn(view: PageView, id: AnchorId, isShown: IsShown = () => true): Element | null {
  for (const way of Object.hasOwn(WAYS, id) ? (WAYS[id] as readonly Way[]) : []) {
    const found = candidates(view, way).find((element) => canBeSeen(view, element) && isShown(element));
    if (found !== undefined) return found;
  }
  return null;
}

function candidates(view: PageView, way: Way): readonly Element[] {
  if (way.routes !== undefined && !way.routes.includes(view.route.kind)) return [];
  if (way.where === 'autour') {
    return sorted(view.blocs.filter(({ place }) => place.main === null && place.dialog === null && place.zone !== 'pied'), way).flatMap(controlOf);
  }
  // What stands behind an open window cannot be reached: the window comes first.
  const scopes = [...(way.where === 'contenu' ? [] : view.dialogs), ...(way.where === 'fenetre' ? [] : view.scopes)];
  return scopes.filter((scope) => isBeside(scope, way.beside)).flatMap((scope) => within(view, scope, way));
}

function isBeside({ blocs }: Scope, beside: readonly Motif[] | undefined): boolean {
  return beside === undefined || blocs.some(({ lectures, place }) => isSeen(place) && place.control === null && lectures.some((lecture) => beside.some(({ tous, sauf }) => says(lecture, tous, sauf))));
}

function within(view: PageView, scope: Scope, way: Way): readonly Element[] {
  if (way.what === 'dossier') return mostUrgent(view, scope);
  const blocs = sorted(scope.blocs, way);
  if (way.what === 'commande') return blocs.flatMap(controlOf);
  return [...blocs.filter(({ place }) => place.control === null && !place.fil).map(({ element }) => element), ...lists(view, scope, way)];
}

/** By preference, then in page order; what a menu inside the content or a breadcrumb says is elsewhere. */
function sorted(blocs: readonly BlocLu[], { dit }: Way): readonly BlocLu[] {
  const seen = blocs.filter(({ place }) => isSeen(place) && !place.fil);
  const found = dit.flatMap(({ tous, sauf, court }) =>
    seen.filter(({ lectures }) => lectures.some((lecture) => lecture.ajout === undefined && says(lecture, tous, sauf) && (court === undefined || lecture.mots <= court))),
  );
  return [...new Set(found)];
}

function controlOf({ place }: BlocLu): readonly Element[] {
  return place.control === null || place.desactive ? [] : [place.control];
}

/** A drop-down list that offers it: its options are no text of the page. */
function lists(view: PageView, scope: Scope, { dit }: Way): readonly Element[] {
  return view.dom.all(scope.root, 'select').filter((list) =>
    view.dom.all(list, 'option').slice(0, 50).some((option) => {
      const text = (view.dom.texts(option).nextNode() as Text | null)?.data ?? '';
      return lireSens(view.lexique, text).some((lecture) => dit.some(({ tous, sauf }) => says(lecture, tous, sauf)));
    }),
  );
}

/** The dossier whose status presses most: its link, else all that surrounds this status and no other. */
function mostUrgent(view: PageView, scope: Scope): readonly Element[] {
  const statuts = statutsOf(scope.blocs);
  return statuts
    .toSorted((a, b) => URGENCE.indexOf(a.statut) - URGENCE.indexOf(b.statut))
    .map(({ bloc }) => dossierOf(view, scope, bloc, statuts.map((one) => one.bloc)));
}

function dossierOf(view: PageView, scope: Scope, { element }: BlocLu, others: readonly BlocLu[]): Element {
  const shared = new Set<Element>([scope.root]);
  for (const other of others) {
    if (other.element === element) continue;
    for (let at: Element | null = other.element; at !== null; at = view.dom.parent(at)) shared.add(at);
  }
  let card = element;
  for (let at: Element | null = element; at !== null && !shared.has(at); at = view.dom.parent(at)) {
    const link = view.dom.first(at, 'a[href],button');
    if (link !== null && isSeen(view.placeOf(link))) return link;
    card = at;
  }
  return shared.size > 1 ? card : element;
}
