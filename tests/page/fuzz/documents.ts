/** Generated documents: known wordings in unlikely shapes, hostile names, strange characters. */

import fc from 'fast-check';
import { LIBELLES } from '@/lib/page/libelles';
import { CLOBBERING_NAMES } from './clobbering';

const WORDINGS: readonly string[] = Object.values(LIBELLES).flatMap((wordings: { egal: readonly string[]; debut?: readonly string[]; contient?: readonly string[] }) => [...wordings.egal, ...(wordings.debut ?? []), ...(wordings.contient ?? [])]);

const ROUTES = [
  '#/', '#/droits', '#/dossiers', '#/dossiers/v2/0000000042/detail/financement', '#/connexion', '#/formation', '#/formation/recherche/resultats?q=%7B%7D', '#/aide?publicCible=ELU', '#/inconnu', '#/%E0%A4%A#?#', '#',
  '#/formation/recherche/99999999900017_A-1/99999999900017_B-2',
].map((hash) => `https://www.moncompteformation.gouv.fr/espace-prive/html/${hash}`);

const TAGS = [
  'div', 'p', 'span', 'main', 'section', 'h1', 'h2', 'button', 'a', 'dialog', 'mat-dialog-container', 'header', 'nav', 'footer', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'form', 'input', 'select', 'option', 'label', 'b', 'strong', 'em', 'table', 'tr', 'td', 'svg', 'math', 'template', 'iframe',
  'blockquote', 'mcf-dsfr-user-menu', 'mcf-dsfr-header', 'mcf-dsfr-skeleton-text', 'mat-form-field', 'sl6-root', 'body', 'html', 'title', 'script', 'style', 'noscript', 'object', 'frameset', 'x-y',
];

const VALUES = ['', 'true', 'main', 'dialog', 'button', 'heading', 'navigation', 'fr-hidden', 'fr-modal', 'fr-modal--opened', 'fr-sr-only', 'display:none', 'step', 'radio', 'password', 'submit', 'Confirmer mon inscription', 'constructor', '__proto__'];
const ATTRIBUTES = ['id', 'class', 'role', 'hidden', 'inert', 'open', 'aria-hidden', 'aria-modal', 'aria-current', 'aria-busy', 'aria-checked', 'checked', 'style', 'type', 'value', 'href', 'disabled', 'lang', 'dir', 'name', 'slot', 'is'];

const STRANGE = ['\ud800', '\udc00x', '\u202eabc', '\u0000', '\u200b\u200d', '\ufeff', 'e\u0301\u0301\u0301', '\u00a0', 'Du 31/02/2027 au 30/02/2026', '−12,00 €', '999 999 999,99 €', 'ﬁn', 'ÀÀÀÀ', '𝐕𝐚𝐥𝐢𝐝𝐞', 'Ⅻ €', '<!--', ']]>', '&#0;', '€€€€', '12/13/2027', '👩‍👩‍👧'];

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDINGS) },
  { weight: 2, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...WORDINGS), fc.constantFrom(...STRANGE), fc.constantFrom(...WORDINGS)).map((parts) => parts.join('')) },
);

const attribute = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('name', 'id'), fc.constantFrom(...CLOBBERING_NAMES)) },
);

/** A node as data: text, or an element with attributes and children. */
export type Plan = string | { readonly tag: string; readonly attributes: readonly (readonly [string, string])[]; readonly children: readonly Plan[] };

const { plan } = fc.letrec<{ plan: Plan }>((tie) => ({
  plan: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.record({ tag: fc.constantFrom(...TAGS), attributes: fc.array(attribute, { maxLength: 3 }), children: fc.array(tie('plan'), { maxLength: 5 }) }),
  ),
}));

export interface Case {
  readonly url: string;
  readonly plans: readonly Plan[];
}

export const cases: fc.Arbitrary<Case> = fc.record({ url: fc.constantFrom(...ROUTES), plans: fc.array(plan, { minLength: 1, maxLength: 6 }) });

/** Built node by node: a parser would repair what a script can make. */
export function build(plans: readonly Plan[]): Document {
  const document = new DOMParser().parseFromString('<!doctype html><html lang="fr"><body></body></html>', 'text/html');
  const root = document.createElement('sl6-root');
  document.body.append(root);
  for (const plan of plans) root.append(nodeOf(document, plan));
  return document;
}

function nodeOf(document: Document, plan: Plan): Node {
  if (typeof plan === 'string') return document.createTextNode(plan);
  const element = document.createElement(plan.tag);
  for (const [name, value] of plan.attributes) element.setAttribute(name, value);
  for (const child of plan.children) element.append(nodeOf(document, child));
  return element;
}
