/** Where an element stands and whether a person can see it: present is not shown. Attributes only, never layout. */

import type { Dom } from './dom';

export type Zone = 'contenu' | 'entete' | 'pied' | 'navigation' | 'etrangere' | 'autre';

export interface Place {
  /** `lecteur`: read aloud by screen readers only; good enough for a label, not for a message. */
  readonly seen: 'oui' | 'lecteur' | 'non';
  readonly main: Element | null;
  readonly dialog: Element | null;
  readonly zone: Zone;
  /** A quotation reports a message, it does not show it. */
  readonly quoted: boolean;
  readonly disabled: boolean;
  /** Marked as the current step of a list of steps. */
  readonly current: boolean;
  /** In a list of steps: the words of all of them are shown, whatever the present one is. */
  readonly step: boolean;
  readonly heading: boolean;
  readonly control: Element | null;
}

const NOWHERE: Place = {
  seen: 'oui', main: null, dialog: null, zone: 'autre', quoted: false, disabled: false, current: false, step: false, heading: false, control: null,
};

const NEVER_SHOWN = new Set(['template', 'script', 'style', 'noscript', 'iframe', 'object', 'select', 'datalist', 'textarea', 'svg', 'title']);
const APPLICATIONS = new Set(['sl6-root', 'sl6-app', 'app-root']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'mat-card-title', 'legend']);
const CONTROL_ROLES = new Set(['button', 'link', 'tab', 'menuitem']);
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

function below(dom: Dom, above: Place, element: Element): Place {
  const tag = dom.tag(element);
  const role = dom.attr(element, 'role') ?? '';
  const isDialog = tag === 'dialog' || tag === 'mat-dialog-container' || role === 'dialog' || role === 'alertdialog';
  return {
    seen: worse(above.seen, seenItself(dom, element, tag, isDialog)),
    main: above.main ?? (tag === 'main' || role === 'main' || dom.attr(element, 'id') === 'main' ? element : null),
    dialog: isDialog ? element : above.dialog,
    zone: isForeign(dom, element, tag) ? 'etrangere' : zoneOf(above.zone, tag, role),
    quoted: above.quoted || tag === 'blockquote' || tag === 'q',
    disabled: above.disabled || dom.attr(element, 'disabled') !== null || dom.attr(element, 'aria-disabled') === 'true',
    current: above.current || isCurrent(dom.attr(element, 'aria-current')),
    step: above.step || tag === 'ol' || tag.includes('step'),
    heading: above.heading || HEADINGS.has(tag) || role === 'heading',
    control: tag === 'button' || tag === 'a' || CONTROL_ROLES.has(role) ? element : above.control,
  };
}

function isCurrent(value: string | null): boolean {
  return value === 'step' || value === 'true';
}

function worse(above: Place['seen'], itself: Place['seen']): Place['seen'] {
  if (above === 'non' || itself === 'non') return 'non';
  return above === 'lecteur' ? above : itself;
}

function seenItself(dom: Dom, element: Element, tag: string, isDialog: boolean): Place['seen'] {
  if (NEVER_SHOWN.has(tag) || dom.attr(element, 'hidden') !== null || dom.attr(element, 'inert') !== null) return 'non';
  // An open Material dialog marks the whole application this way: it is dimmed, not hidden.
  if (dom.attr(element, 'aria-hidden') === 'true' && !APPLICATIONS.has(tag)) return 'non';
  const className = dom.attr(element, 'class') ?? '';
  if (className !== '' && HIDING_CLASS.test(className)) return 'non';
  const style = dom.attr(element, 'style');
  if (style !== null && HIDING_STYLE.test(style.slice(0, 500))) return 'non';
  if (isDialog && !isOpen(dom, element, tag, className)) return 'non';
  return className !== '' && READER_CLASS.test(className) ? 'lecteur' : 'oui';
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

function zoneOf(above: Zone, tag: string, role: string): Zone {
  if (above !== 'autre') return above;
  if (tag === 'main' || role === 'main') return 'contenu';
  if (tag === 'header' || tag === 'mat-toolbar' || role === 'banner' || tag.endsWith('-header')) return 'entete';
  if (tag === 'footer' || role === 'contentinfo' || tag.endsWith('-footer')) return 'pied';
  if (tag === 'nav' || role === 'navigation') return 'navigation';
  return 'autre';
}
