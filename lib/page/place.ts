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

const NEVER_SHOWN = /^(?:template|script|style|noscript|iframe|object|select|datalist|textarea|svg|title)$/u;
const APPLICATION = /^(?:sl6-root|sl6-app|app-root)$/u;
const HEADING = /^(?:h[1-6]|mat-card-title|legend)$/u;
const CONTROL_ROLE = /^(?:button|link|tab|menuitem)$/u;
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const HIDING_CLASS = /(?:^|\s)(?:fr-hidden|d-none|ng-hide)(?:\s|$)/u;
const READER_CLASS = /(?:^|\s)(?:fr-sr-only|sr-only|visually-hidden|cdk-visually-hidden)(?:\s|$)/u;

/** Takes the document's accessors; returns a function that places an element, remembering every ancestor it met. */
export function placer(dom: Dom): (element: Element) => Place {
  const known = new Map<Element, Place>();
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
      place = below(dom, place, step);
      known.set(step, place);
    }
    return place;
  };
}

/** Neither hidden nor left to screen readers. */
export function isSeen({ marques }: Place): boolean {
  return (marques & (CACHE | LECTEUR)) === 0;
}

function below(dom: Dom, above: Place, element: Element): Place {
  const tag = dom.tag(element);
  const attr = (name: string): string | null => dom.attr(element, name);
  const role = attr('role') ?? '';
  const isDialog = tag === 'dialog' || tag === 'mat-dialog-container' || role === 'dialog' || role === 'alertdialog';
  const isControl = tag === 'button' || tag === 'a' || CONTROL_ROLE.test(role);
  const isMain = tag === 'main' || role === 'main';
  const current = attr('aria-current');
  return {
    marques: above.marques | hidingOf(dom, element, tag, isDialog)
      | (tag === 'blockquote' || tag === 'q' ? CITE : 0)
      | (attr('disabled') !== null || attr('aria-disabled') === 'true' ? DESACTIVE : 0)
      | (current === 'step' || current === 'true' ? COURANT : 0)
      | (tag === 'ol' || tag.includes('step') ? ETAPE : 0)
      | (HEADING.test(tag) || role === 'heading' ? TITRE : 0)
      | (isControl ? COMMANDE : 0),
    main: above.main ?? (isMain || attr('id') === 'main' ? element : null),
    dialog: isDialog ? element : above.dialog,
    control: isControl ? element : above.control,
    zone: isForeign(dom, element, tag) ? 'etrangere' : above.zone === 'autre' ? zoneOf(tag, role, isMain) : above.zone,
  };
}

function hidingOf(dom: Dom, element: Element, tag: string, isDialog: boolean): number {
  if (NEVER_SHOWN.test(tag) || dom.attr(element, 'hidden') !== null || dom.attr(element, 'inert') !== null) return CACHE;
  // An open Material dialog marks the whole application this way: it is dimmed, not hidden.
  if (dom.attr(element, 'aria-hidden') === 'true' && !APPLICATION.test(tag)) return CACHE;
  const className = dom.attr(element, 'class') ?? '';
  if (HIDING_CLASS.test(className) || HIDING_STYLE.test((dom.attr(element, 'style') ?? '').slice(0, 500))) return CACHE;
  if (isDialog && !isOpen(dom, element, tag, className)) return CACHE;
  return READER_CLASS.test(className) ? LECTEUR : 0;
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

/** Other extensions add elements of their own beside the application: what these say is not the site's. */
function isForeign(dom: Dom, element: Element, tag: string): boolean {
  if (!tag.includes('-') || /^(?:sl6|sl7|mcf|mat|cdk|app|ion|cpf)-/u.test(tag)) return false;
  const above = dom.parent(element);
  return above !== null && dom.tag(above) === 'body';
}

function zoneOf(tag: string, role: string, isMain: boolean): Zone {
  if (isMain) return 'contenu';
  if (tag === 'mat-toolbar' || role === 'banner' || /(?:^|-)header$/u.test(tag)) return 'entete';
  if (role === 'contentinfo' || /(?:^|-)footer$/u.test(tag)) return 'pied';
  return tag === 'nav' || role === 'navigation' ? 'navigation' : 'autre';
}
