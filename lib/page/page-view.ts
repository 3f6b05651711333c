/** Everything the clues may ask of a page, read once per examination. */

import { type Dom, openDom } from './dom';
import type { Lexique } from './lexique';
import { type Place, placer } from './place';
import { type Route, readRoute } from './route';
import { type Hit, readTexte, scan } from './scan';
import { cleDe } from './text';
import { type MotId, SELECTEURS } from './vocabulaire';

/** A part of the page that is read on its own: one visible `main`, or the open dialogs together. */
export interface Scope {
  readonly kind: 'contenu' | 'dialogue';
  readonly root: Element;
  readonly hits: readonly Hit[];
  /** The keys of its visible texts, one block a line, without links, buttons and quotations. Made on demand, once. */
  texte(): string;
}

export interface PageView {
  readonly dom: Dom;
  readonly route: Route;
  readonly hits: readonly Hit[];
  readonly scopes: readonly Scope[];
  readonly dialogs: readonly Scope[];
  readonly truncated: boolean;
  placeOf(element: Element): Place;
}

export interface Page {
  readonly url: URL;
  readonly document: Document;
}

export function readPage(page: Page, lexique: Lexique): PageView {
  const dom = openDom(page.document);
  const placeOf = placer(dom);
  const body = dom.root;
  const makeScope: MakeScope = (kind, root, own) => ({ kind, root, hits: own, texte: once(() => readTexte(dom, root, placeOf)) });
  const { hits, truncated } = body === null ? { hits: [], truncated: false } : scan(dom, body, lexique, placeOf);
  const scopes = contents(dom, placeOf).map((root) => makeScope('contenu', root, hits.filter((hit) => inContent(dom, hit, root))));
  return { dom, route: readRoute(page.url), hits, scopes, dialogs: openDialogs(dom, placeOf, hits, makeScope), truncated, placeOf };
}

/** More contents or more open dialogs than this is no page of the site: bounded work comes first. */
const MAX_SCOPES = 10;

type MakeScope = (kind: Scope['kind'], root: Element, hits: readonly Hit[]) => Scope;

function once(make: () => string): () => string {
  let made: string | null = null;
  return () => (made ??= make());
}

function inContent(dom: Dom, hit: Hit, root: Element): boolean {
  if (hit.place.dialog !== null) return false;
  if (hit.place.main !== null) return hit.place.main === root;
  return dom.tag(root) !== 'main' && hit.place.zone === 'autre' && isInside(dom, hit.block, root);
}

function isInside(dom: Dom, element: Element, root: Element): boolean {
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) if (at === root) return true;
  return false;
}

/** The visible contents: usually one `main`; without any, the application or the body, header, menus and footer left out. */
function contents(dom: Dom, placeOf: (element: Element) => Place): readonly Element[] {
  if (dom.root === null) return [];
  const byId = dom.byId('main');
  const mains = new Set([...dom.byTag(dom.document, 'main'), ...(byId ? [byId] : [])]);
  const outer = [...mains].filter((main) => placeOf(main).main === main);
  if (outer.length === 0) outer.push(...dom.all(dom.root, '[role="main"]').filter((main) => placeOf(main).main === main));
  if (outer.length > 0) return outer.filter((main) => placeOf(main).seen === 'oui' && hasText(dom, main, placeOf)).slice(0, MAX_SCOPES);
  const root = dom.first(dom.root, SELECTEURS.racine) ?? dom.byTag(dom.document, 'body')[0];
  return root !== undefined && (hasText(dom, root, placeOf) || dom.first(root, SELECTEURS['anti-robot']) !== null) ? [root] : [];
}

/** Stops at the first letter or digit that a person can see. */
export function hasText(dom: Dom, root: Element, placeOf: (element: Element) => Place): boolean {
  const walker = dom.texts(root);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (cleDe(node.data.trimStart()) === '') continue;
    const parent = dom.parent(node);
    if (parent !== null && placeOf(parent).seen === 'oui') return true;
  }
  return false;
}

/** The open dialogs, those nested in another left to it. */
function openDialogs(dom: Dom, placeOf: (element: Element) => Place, hits: readonly Hit[], makeScope: MakeScope): readonly Scope[] {
  if (dom.root === null) return [];
  return dom
    .all(dom.root, SELECTEURS.dialogue)
    .filter((dialog) => placeOf(dialog).seen === 'oui')
    .slice(-MAX_SCOPES)
    .map((root) => makeScope('dialogue', root, hits.filter((hit) => hit.place.dialog === root)));
}

export function hitsOf(scope: Scope, mot: MotId): readonly Hit[] {
  return scope.hits.filter((hit) => hit.mot === mot && hit.place.seen === 'oui');
}
