/** Where an element stands and whether a person can see it: present is not shown. Attributes only, never layout. */

import type { Dom } from './dom';
import { CACHE, CITE, COMMANDE, COURANT, DESACTIVE, ETAPE, LECTEUR, TITRE } from './releve';
import { spaced } from './text';

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
    let above: Place | undefined;
    for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
      above = known.get(at);
      if (above !== undefined) break;
      path.push(at);
    }
    let place = above ?? NOWHERE;
    for (let step = path.pop(); step !== undefined; step = path.pop()) {
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

/** All that is asked of an element's attributes: the others are not read, and most elements have nothing else. */
const ASKED = { role: '', id: '', class: '', style: '', hidden: null, inert: null, disabled: null, 'aria-hidden': '', 'aria-disabled': '', 'aria-current': '' } as const;
type Presence = 'hidden' | 'inert' | 'disabled';
/** Null: not there. */
type Attrs = Readonly<Record<Presence, string | null> & Record<Exclude<keyof typeof ASKED, Presence>, string>>;
type Marks = (className: string) => number;

function attrsOf(dom: Dom, element: Element): Attrs {
  let found: Record<string, string | null> | null = null;
  for (const name of dom.attrs(element)) {
    if (!Object.hasOwn(ASKED, name)) continue;
    // All of them at once: an object that gets its names one by one is one more kind of object each time.
    found ??= { ...ASKED };
    found[name] = dom.attr(element, name) ?? '';
  }
  return (found as Attrs | null) ?? ASKED;
}

function below(dom: Dom, above: Place, element: Element, marks: Marks): Place {
  const tag = dom.tag(element);
  const attrs = attrsOf(dom, element);
  const { role } = attrs;
  const current = attrs['aria-current'];
  const isDialog = tag === 'dialog' || tag === 'mat-dialog-container' || role === 'dialog' || role === 'alertdialog';
  const isControl = tag === 'button' || tag === 'a' || CONTROL_ROLE.has(role);
  const isMain = tag === 'main' || role === 'main';
  return {
    marques: above.marques | hidingOf(dom, element, tag, isDialog, attrs, marks)
      | (tag === 'blockquote' || tag === 'q' ? CITE : 0)
      | (attrs.disabled !== null || attrs['aria-disabled'] === 'true' ? DESACTIVE : 0)
      | (current === 'step' || current === 'true' ? COURANT : 0)
      | (tag === 'ol' || tag.includes('step') ? ETAPE : 0)
      | (HEADING.has(tag) || role === 'heading' ? TITRE : 0)
      | (isControl ? COMMANDE : 0),
    main: above.main ?? (isMain || attrs.id === 'main' ? element : null),
    dialog: isDialog ? element : above.dialog,
    control: isControl ? element : above.control,
    zone: tag.includes('-') && isForeign(dom, element, tag) ? 'etrangere' : above.zone === 'autre' ? zoneOf(tag, role, isMain) : above.zone,
  };
}

function hidingOf(dom: Dom, element: Element, tag: string, isDialog: boolean, attrs: Attrs, marks: Marks): number {
  if (NEVER_SHOWN.has(tag) || attrs.hidden !== null || attrs.inert !== null) return CACHE;
  // An open Material dialog marks the whole application this way: it is dimmed, not hidden.
  if (attrs['aria-hidden'] === 'true' && !APPLICATION.has(tag)) return CACHE;
  const className = attrs.class;
  if (hides(attrs.style) || (isDialog && !isOpen(dom, element, tag, className))) return CACHE;
  return className === '' ? 0 : marks(className);
}

/** Takes all the classes of an element; many elements have the same. */
function markClasses(): Marks {
  const known = new Map<string, number>();
  return (className) => {
    const before = known.get(className);
    if (before !== undefined) return before;
    let marks = 0;
    for (const one of spaced(className).split(' ')) if (Object.hasOwn(CLASSES, one)) marks |= CLASSES[one] ?? 0;
    known.set(className, marks);
    return marks;
  };
}

function hides(style: string): boolean {
  if (style === '') return false;
  const plain = spaced(style.slice(0, 500)).replaceAll(' ', '').toLowerCase();
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

/** Other extensions add elements of their own, with a dash in their name, beside the application: what these say is not the site's. */
function isForeign(dom: Dom, element: Element, tag: string): boolean {
  if (OWN_PREFIXES.has(tag.slice(0, tag.indexOf('-')))) return false;
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
