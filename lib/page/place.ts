/** Where an element stands and whether a person can see it: present is not shown. Attributes only, never layout. */

import type { Dom } from './dom';
import { CACHE, CITE, COMMANDE, COURANT, DESACTIVE, ETAPE, LECTEUR, TITRE } from './releve';

export type Zone = 'contenu' | 'entete' | 'pied' | 'navigation' | 'etrangere' | 'autre';

export interface Place {
  /** Bits of `releve.ts`: what is true of an element is true of all that it holds. */
  readonly marques: number;
  readonly main: Element | null;
  readonly dialog: Element | null;
  readonly control: Element | null;
  readonly zone: Zone;
}

const NOWHERE: Place = { marques: 0, main: null, dialog: null, control: null, zone: 'autre' };

const NEVER_SHOWN = new Set(['template', 'script', 'style', 'noscript', 'iframe', 'object', 'select', 'datalist', 'textarea', 'svg', 'title']);
const APPLICATION = new Set(['sl6-root', 'sl6-app', 'app-root']);
const HEADING = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'mat-card-title', 'legend']);
const CONTROL_ROLE = new Set(['button', 'link', 'tab', 'menuitem']);
const CLASSES: Readonly<Record<string, number>> = {
  'fr-hidden': CACHE, 'd-none': CACHE, 'ng-hide': CACHE,
  'fr-sr-only': LECTEUR, 'sr-only': LECTEUR, 'visually-hidden': LECTEUR, 'cdk-visually-hidden': LECTEUR,
};

/** Takes the document's accessors; returns a function that places an element, remembering every ancestor it met. */
export function placer(dom: Dom): (element: Element) => Place {
  const known = new Map<Element, Place>();
  const marks = markClasses();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !known.has(at)) {
      path.push(at);
      at = dom.parent(at);
    }
    let place = (at !== null && known.get(at)) || NOWHERE;
    for (let index = path.length - 1; index >= 0; index -= 1) {
      const step = path[index] as Element;
      place = below(dom, place, step, marks);
      known.set(step, place);
    }
    return place;
  };
}

/** Neither hidden nor left to screen readers. */
export function isSeen({ marques }: Place): boolean {
  return (marques & (CACHE | LECTEUR)) === 0;
}

type Attr = (name: string) => string | null;
type Marks = (className: string) => number;

function below(dom: Dom, above: Place, element: Element, marks: Marks): Place {
  const tag = dom.tag(element);
  const names = dom.attrs(element);
  const attr: Attr = (name) => (names.includes(name) ? dom.attr(element, name) : null);
  const role = attr('role') ?? '';
  const isDialog = tag === 'dialog' || tag === 'mat-dialog-container' || role === 'dialog' || role === 'alertdialog';
  const isControl = tag === 'button' || tag === 'a' || CONTROL_ROLE.has(role);
  const isMain = tag === 'main' || role === 'main';
  const current = attr('aria-current');
  return {
    marques: above.marques | hidingOf(dom, element, tag, isDialog, attr, marks)
      | (tag === 'blockquote' || tag === 'q' ? CITE : 0)
      | (attr('disabled') !== null || attr('aria-disabled') === 'true' ? DESACTIVE : 0)
      | (current === 'step' || current === 'true' ? COURANT : 0)
      | (tag === 'ol' || tag.includes('step') ? ETAPE : 0)
      | (HEADING.has(tag) || role === 'heading' ? TITRE : 0)
      | (isControl ? COMMANDE : 0),
    main: above.main ?? (isMain || attr('id') === 'main' ? element : null),
    dialog: isDialog ? element : above.dialog,
    control: isControl ? element : above.control,
    zone: isForeign(dom, element, tag) ? 'etrangere' : above.zone === 'autre' ? zoneOf(tag, role, isMain) : above.zone,
  };
}

function hidingOf(dom: Dom, element: Element, tag: string, isDialog: boolean, attr: Attr, marks: Marks): number {
  if (NEVER_SHOWN.has(tag) || attr('hidden') !== null || attr('inert') !== null) return CACHE;
  // An open Material dialog marks the whole application this way: it is dimmed, not hidden.
  if (attr('aria-hidden') === 'true' && !APPLICATION.has(tag)) return CACHE;
  const className = attr('class') ?? '';
  if (hides(attr('style')) || (isDialog && !isOpen(dom, element, tag, className))) return CACHE;
  return marks(className);
}

/** Takes all the classes of an element; many elements have the same. */
function markClasses(): Marks {
  const known = new Map<string, number>([['', 0]]);
  return (className) => {
    const before = known.get(className);
    if (before !== undefined) return before;
    let marks = 0;
    for (const one of className.replaceAll('\n', ' ').replaceAll('\t', ' ').split(' ')) if (Object.hasOwn(CLASSES, one)) marks |= CLASSES[one] ?? 0;
    known.set(className, marks);
    return marks;
  };
}

function hides(style: string | null): boolean {
  if (style === null || style === '') return false;
  const plain = style.slice(0, 500).replaceAll(/\s+/gu, '').toLowerCase();
  return plain.includes('display:none') || plain.includes('visibility:hidden');
}

/** The site keeps all its dialogs in the page, closed. One that is neither native nor styled as a modal exists only while open. */
function isOpen(dom: Dom, element: Element, tag: string, className: string): boolean {
  if (dom.attr(element, 'open') !== null || className.includes('fr-modal--opened')) return true;
  return tag !== 'dialog' && !className.includes('fr-modal') && !isStored(dom, element);
}

function isStored(dom: Dom, element: Element): boolean {
  for (let at = dom.parent(element); at !== null; at = dom.parent(at)) {
    if (dom.tag(at) === 'mcf-dsfr-all-modals') return dom.attr(element, 'aria-modal') !== 'true';
  }
  return false;
}

const OWN_PREFIXES = new Set(['sl6', 'sl7', 'mcf', 'mat', 'cdk', 'app', 'ion', 'cpf']);

/** Other extensions add elements of their own beside the application: what these say is not the site's. */
function isForeign(dom: Dom, element: Element, tag: string): boolean {
  const mark = tag.indexOf('-');
  if (mark < 0 || OWN_PREFIXES.has(tag.slice(0, mark))) return false;
  const above = dom.parent(element);
  return above !== null && dom.tag(above) === 'body';
}

function zoneOf(tag: string, role: string, isMain: boolean): Zone {
  if (isMain) return 'contenu';
  if (tag === 'mat-toolbar' || role === 'banner' || isNamed(tag, 'header')) return 'entete';
  if (role === 'contentinfo' || isNamed(tag, 'footer')) return 'pied';
  return tag === 'nav' || role === 'navigation' ? 'navigation' : 'autre';
}

/** « header », « sl6-header ». */
function isNamed(tag: string, name: string): boolean {
  return tag === name || tag.endsWith(`-${name}`);
}
