/** Whether an element can be seen, is the site's own, and in which zone of the page it stands. Attributes only. */

import type { Dom } from './dom';

export type Region = 'contenu' | 'entete' | 'pied' | 'navigation' | 'autre';

export const APPLICATION: ReadonlySet<string> = new Set(['sl6-root', 'sl6-app', 'app-root']);
const OWN_PREFIXES = new Set(['sl6', 'sl7', 'mcf', 'mat', 'cdk', 'app', 'ion', 'cpf', 'ng', 'router']);

/** What is known of the page before any of its elements is placed. */
export interface Cadre {
  /** The site's application is there: nothing beside it, save its own windows, is the site's. */
  readonly application: boolean;
  /** Lists one of whose elements is marked as the current step. */
  readonly frises: ReadonlySet<Element>;
}

export function hidesByStyle(style: string): boolean {
  if (style === '') return false;
  const plain = style.slice(0, 500).replaceAll('\n', '').replaceAll('\t', '').replaceAll(' ', '').toLowerCase();
  return plain.includes('display:none') || plain.includes('visibility:hidden');
}

/** The site keeps all its dialogs in the page, closed. One that is neither native nor styled as a modal exists only while open. */
export function isOpen(dom: Dom, element: Element, tag: string, attrs: { readonly open: string | null; readonly class: string; readonly 'aria-modal': string }): boolean {
  if (attrs.open !== null || attrs.class.includes('fr-modal--opened')) return true;
  return tag !== 'dialog' && !attrs.class.includes('fr-modal') && !(isStored(dom, element) && attrs['aria-modal'] !== 'true');
}

function isStored(dom: Dom, element: Element): boolean {
  for (let at = dom.parent(element); at !== null; at = dom.parent(at)) if (dom.tag(at) === 'mcf-dsfr-all-modals') return true;
  return false;
}

/** Other extensions add elements beside the application, or beside the body: what these say is not the site's. */
export function isForeign(dom: Dom, { application }: Cadre, element: Element, tag: string, className: string): boolean {
  const above = dom.parent(element);
  if (above === null) return false;
  const where = dom.tag(above);
  if (where === 'html') return tag !== 'body' && tag !== 'head';
  if (where !== 'body' || APPLICATION.has(tag)) return false;
  const dash = tag.indexOf('-');
  if (dash > 0) return !OWN_PREFIXES.has(tag.slice(0, dash));
  return application && !className.includes('cdk-overlay-container') && !dom.has(element, 'mat-dialog-container,mat-bottom-sheet-container') && !(tag === 'dialog' && className.includes('fr-modal'));
}

export function regionOf(tag: string, role: string, isMain: boolean): Region {
  if (isMain) return 'contenu';
  if (tag === 'mat-toolbar' || role === 'banner' || isNamed(tag, 'header')) return 'entete';
  if (role === 'contentinfo' || isNamed(tag, 'footer')) return 'pied';
  return tag === 'nav' || role === 'navigation' ? 'navigation' : 'autre';
}

/** « header », « sl6-header ». */
function isNamed(tag: string, name: string): boolean {
  return tag === name || tag.endsWith(`-${name}`);
}
