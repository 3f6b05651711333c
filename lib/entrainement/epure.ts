/**
 * From the shared markup of a screen to schematic elements of ours: the site's classes, styles and pictures stay behind, what a
 * reader or a person needs (words, roles, states) is copied piece by piece. Nothing is ever turned into markup again.
 */

export interface Epure {
  readonly contenu: DocumentFragment;
  /** What each button does (gestures.ts). */
  readonly gestes: ReadonlyMap<Element, string>;
}

/** Of everything else the words remain, in a plain block. */
const KEPT = new Set([
  'h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'div', 'section', 'article', 'main', 'nav', 'header', 'footer', 'form', 'fieldset', 'legend', 'label', 'span', 'strong', 'em',
  'a', 'button', 'input', 'select', 'option', 'textarea', 'dialog', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'hr', 'br',
]);
const CUSTOM = /^(?:sl6|mcf|mat|ng|router|cpf)(?:-[a-z0-9]+)+$/u;
/** Pictures, skip links of a page that is only a part of ours, and what the site only shows on a telephone. */
const DROPPED = '#page-title, .fr-skiplinks, .liens-evitement, .skip-link, svg, img, iframe, mat-icon, .fr-header__menu-links, .fr-btn--menu, .fr-header__menu > .fr-container > .fr-btn--close, .mat-ripple';
const ATTRIBUTES = new Set(['id', 'for', 'name', 'type', 'role', 'title', 'checked', 'disabled', 'hidden', 'open', 'tabindex', 'lang', 'value', 'autocomplete']);
/** Read aloud only: the reader of pages must know. */
const READER_ONLY = /(?:^|\s)(?:cdk-visually-hidden|fr-sr-only|visually-hidden)(?:\s|$)/u;

/** On the real sheet; no browser knows it. */
const MISSPELT = 'aria-expended';

/** Our own shapes, by what the site's classes say of a block. */
const SHAPES = [
  ['carte', /(?:^|\s)(?:fr-card|mat-card|bloc|carte-resultat)(?:\s|$)|^mat-card$/u],
  ['pastille', /(?:^|\s)(?:fr-badge|statut-dossier)(?:\s|$)/u],
  ['avis', /(?:^|\s)(?:fr-alert|fr-callout|fr-message|mcf-message|message-vide)(?:\s|$)/u],
  ['montant', /(?:^|\s)(?:montant|droits-montant|prix-formation|prix)(?:\s|$)/u],
  ['attente', /(?:^|\s)(?:skeleton-line|mat-spinner)(?:\s|$)/u],
] as const;

/** Takes markup written by lib/entrainement and the document that will show it; returns elements of that document, without any look of the site's. */
export function purify(markup: string, target: Document): Epure {
  const source = new DOMParser().parseFromString(markup, 'text/html');
  for (const element of source.querySelectorAll(DROPPED)) element.remove();
  const gestes = new Map<Element, string>();
  const contenu = target.createDocumentFragment();
  for (const node of source.body.childNodes) contenu.append(...copy(node, target, gestes));
  return { contenu, gestes };
}

function copy(node: Node, target: Document, gestes: Map<Element, string>): readonly Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [target.createTextNode(node.nodeValue ?? '')];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const from = node as Element;
  const tag = from.localName;
  const made = target.createElement(KEPT.has(tag) || CUSTOM.test(tag) ? tag : 'div');
  for (const { name, value } of from.attributes) if (ATTRIBUTES.has(name) || (name.startsWith('aria-') && name !== MISSPELT)) made.setAttribute(name, value);
  dress(from, made);
  const href = from.getAttribute('href');
  // A link goes nowhere by itself: the practice page follows it.
  if (href !== null) made.setAttribute('href', href);
  const geste = from.getAttribute('data-geste');
  if (geste !== null) gestes.set(made, geste);
  for (const child of from.childNodes) made.append(...copy(child, target, gestes));
  return [made];
}

function dress(from: Element, made: Element): void {
  const classes = from.getAttribute('class') ?? '';
  if (READER_ONLY.test(classes)) made.setAttribute('class', 'visually-hidden');
  const shape = SHAPES.find(([, pattern]) => pattern.test(classes) || pattern.test(from.localName))?.[0];
  if (shape !== undefined) made.setAttribute('data-forme', shape);
  // Folded menus and lists: the site hides them with its style sheet.
  if (/(?:^|\s)fr-collapse(?:\s|$)/u.test(classes) && from.closest('header') !== null) made.setAttribute('hidden', '');
}
