/** A page as it is read, once per look: its blocks of text and its parts. What leaves of it is made by `read.ts`. */

import { type Dom, openDom } from './dom';
import type { Lexique } from './lexique';
import { type Standing, isSeen, placer } from './standing';
import { type Address, type Route, routeIn } from './route';
import { type BlocLu, scan } from './scan';
import { cleOf } from './text';

/** A part of the page that is read on its own: one visible `main`, or one open dialog. */
export interface Scope {
  readonly kind: 'contenu' | 'dialogue';
  readonly root: Element;
  readonly blocs: readonly BlocLu[];
}

export interface PageView {
  readonly dom: Dom;
  readonly lexique: Lexique;
  readonly route: Route;
  readonly blocs: readonly BlocLu[];
  readonly scopes: readonly Scope[];
  readonly dialogs: readonly Scope[];
  readonly truncated: boolean;
  placeOf(element: Element): Standing;
}

export interface Page {
  readonly url: Address;
  readonly document: Document;
}

export function readPage(page: Page, lexique: Lexique): PageView {
  const dom = openDom(page.document);
  const { root } = dom;
  const { racine } = lexique.selecteurs;
  const current = root === null ? [] : dom.all(root, '[aria-current="step"]').slice(0, MAX_STEPS);
  const placeOf = placer(dom, { application: root !== null && dom.has(root, racine), frises: new Set(current.flatMap((step) => dom.parent(step) ?? [])) }, lexique.classes);
  const { blocs, truncated } = root === null ? { blocs: [], truncated: false } : scan(dom, root, lexique, placeOf);
  const view = { dom, lexique, route: routeIn(page.url, lexique.adresses), blocs, truncated, placeOf };
  const scopes = contents(view).map((main) => ({ kind: 'contenu', root: main, blocs: blocs.filter((bloc) => inContent(dom, bloc, main)) }) as const);
  return { ...view, scopes, dialogs: openDialogs(view) };
}

/** More contents, open dialogs or steps than this is no page of the site: bounded work comes first. */
const MAX_SCOPES = 10;
const MAX_STEPS = 50;

function inContent(dom: Dom, { place, element }: BlocLu, root: Element): boolean {
  if (place.dialog !== null) return false;
  if (place.main !== null) return place.main === root;
  return dom.tag(root) !== 'main' && place.zone === 'autre' && isInside(dom, element, root);
}

function isInside(dom: Dom, element: Element, root: Element): boolean {
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) if (at === root) return true;
  return false;
}

type Bare = Omit<PageView, 'scopes' | 'dialogs'>;

/** The visible contents: usually one `main`; without any, the application or the body, header, menus and footer left out. */
function contents(view: Bare): readonly Element[] {
  const { dom, placeOf, lexique } = view;
  if (dom.root === null) return [];
  const isOuter = (main: Element): boolean => placeOf(main).main === main;
  const outer = dom.all(dom.root, 'main,#main').filter(isOuter);
  if (outer.length === 0) outer.push(...dom.all(dom.root, '[role="main"]').filter(isOuter));
  if (outer.length > 0) return outer.filter((main) => isSeen(placeOf(main)) && hasText(view, main)).slice(0, MAX_SCOPES);
  const root = dom.first(dom.root, lexique.selecteurs.racine) ?? dom.first(dom.root, 'body');
  return root !== null && (hasText(view, root) || dom.has(root, lexique.selecteurs['anti-robot'])) ? [root] : [];
}

/** One letter or digit that a person can see. */
function hasText({ dom, blocs }: Bare, root: Element): boolean {
  return blocs.some(({ place, element, texte }) => !place.lecteur && (place.main === root || isInside(dom, element, root)) && cleOf(texte) !== '');
}

/** The open dialogs, those nested in another left to it. */
function openDialogs({ dom, placeOf, blocs, lexique }: Bare): readonly Scope[] {
  if (dom.root === null) return [];
  return dom
    .all(dom.root, lexique.selecteurs.dialogue)
    .filter((dialog) => isSeen(placeOf(dialog)) && placeOf(dialog).dialog === dialog)
    .slice(-MAX_SCOPES)
    .map((root) => ({ kind: 'dialogue', root, blocs: blocs.filter(({ place }) => place.dialog === root) }));
}

/** The text of a list or a frame is never read, but these can be seen. */
export function canBeSeen({ dom, placeOf }: Pick<PageView, 'dom' | 'placeOf'>, element: Element): boolean {
  const from = /^(?:select|iframe|textarea|script)$/u.test(dom.tag(element)) ? dom.parent(element) : element;
  return from !== null && dom.attr(element, 'hidden') === null && isSeen(placeOf(from));
}
