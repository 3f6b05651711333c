/** A page as it is read, once per look: its known wordings and its parts. What leaves of it is made by `read.ts`. */

import { type Dom, openDom } from './dom';
import type { Lexique } from './lexique';
import { type Place, isSeen, placer } from './place';
import { COMMANDE } from './releve';
import { type Address, type Route, readRoute } from './route';
import { type Hit, scan } from './scan';
import { cleDe } from './text';
import type { MotId } from './vocabulaire';

/** A part of the page that is read on its own: one visible `main`, or the open dialogs together. */
export interface Scope {
  readonly kind: 'contenu' | 'dialogue';
  readonly root: Element;
  readonly hits: readonly Hit[];
}

export interface PageView {
  readonly dom: Dom;
  readonly lexique: Lexique;
  readonly route: Route;
  readonly hits: readonly Hit[];
  readonly scopes: readonly Scope[];
  readonly dialogs: readonly Scope[];
  readonly truncated: boolean;
  placeOf(element: Element): Place;
}

export interface Page {
  readonly url: Address;
  readonly document: Document;
}

export function readPage(page: Page, lexique: Lexique): PageView {
  const dom = openDom(page.document);
  const placeOf = placer(dom);
  const body = dom.root;
  const { hits, truncated } = body === null ? { hits: [], truncated: false } : scan(dom, body, lexique, placeOf);
  const view = { dom, lexique, route: readRoute(page.url), hits, truncated, placeOf };
  const scopes = contents(view).map((root) => ({ kind: 'contenu', root, hits: hits.filter((hit) => inContent(dom, hit, root)) }) as const);
  return { ...view, scopes, dialogs: openDialogs(view) };
}

/** More contents or more open dialogs than this is no page of the site: bounded work comes first. */
const MAX_SCOPES = 10;

function inContent(dom: Dom, hit: Hit, root: Element): boolean {
  if (hit.place.dialog !== null) return false;
  if (hit.place.main !== null) return hit.place.main === root;
  return dom.tag(root) !== 'main' && hit.place.zone === 'autre' && isInside(dom, hit.block, root);
}

function isInside(dom: Dom, element: Element, root: Element): boolean {
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) if (at === root) return true;
  return false;
}

type Bare = Omit<PageView, 'scopes' | 'dialogs'>;

/** The visible contents: usually one `main`; without any, the application or the body, header, menus and footer left out. */
function contents(view: Bare): readonly Element[] {
  const { dom, placeOf } = view;
  if (dom.root === null) return [];
  const isOuter = (main: Element): boolean => placeOf(main).main === main;
  const outer = dom.all(dom.root, 'main,#main').filter(isOuter);
  if (outer.length === 0) outer.push(...dom.all(dom.root, '[role="main"]').filter(isOuter));
  if (outer.length > 0) return outer.filter((main) => isSeen(placeOf(main)) && hasText(view, main)).slice(0, MAX_SCOPES);
  const root = dom.first(dom.root, view.lexique.selecteurs.racine) ?? dom.first(dom.root, 'body');
  return root !== null && (hasText(view, root) || dom.has(root, view.lexique.selecteurs['anti-robot'])) ? [root] : [];
}

/** Stops at the first letter or digit that a person can see. */
function hasText({ dom, placeOf }: Bare, root: Element): boolean {
  const walker = dom.texts(root);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (cleDe(node.data.trimStart()) === '') continue;
    const parent = dom.parent(node);
    if (parent !== null && isSeen(placeOf(parent))) return true;
  }
  return false;
}

/** The open dialogs, those nested in another left to it. */
function openDialogs({ dom, placeOf, hits, lexique }: Bare): readonly Scope[] {
  if (dom.root === null) return [];
  return dom
    .all(dom.root, lexique.selecteurs.dialogue)
    .filter((dialog) => isSeen(placeOf(dialog)))
    .slice(-MAX_SCOPES)
    .map((root) => ({ kind: 'dialogue', root, hits: hits.filter((hit) => hit.place.dialog === root) }));
}

/** The wording as a person sees it in that part, in page order. */
export function hitsOf(scope: Scope, mot: MotId): readonly Hit[] {
  return scope.hits.filter((hit) => hit.entry.mot === mot && isSeen(hit.place));
}

/** As text or heading: a button or a link that says it only leads there. */
export function isText({ place }: Hit): boolean {
  return (place.marques & COMMANDE) === 0;
}

/** The text of a list or a frame is never read, but these can be seen. */
export function canBeSeen({ dom, placeOf }: Pick<PageView, 'dom' | 'placeOf'>, element: Element): boolean {
  const from = /^(?:select|iframe)$/u.test(dom.tag(element)) ? dom.parent(element) : element;
  return from !== null && dom.attr(element, 'hidden') === null && isSeen(placeOf(from));
}
