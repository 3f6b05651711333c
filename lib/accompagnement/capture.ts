/**
 * An anonymised copy of a page that the guide does not know, for the people who repair its reader. The structure and the known wordings are kept;
 * every other text, value, number, picture, script, comment, address and identifier is replaced or left out. Allow-lists only: what nobody
 * proved harmless does not survive. Reads the page, writes nothing on it.
 */

import { getter, method, openDom } from '../page/dom';
import { blockOf } from '../page/blocs';
import type { Wordings } from '../page/libelles';
import { adresseSansIdentifiant } from './adresse';
import { type AttributContext, attributsGardes } from './attributs-gardes';
import { BORNES, type Bornes, type Capture } from './capture-types';
import { motsGardes } from './lookup-libelles';
import { nomDElement, renommerIds } from './noms-gardes';
import { type Neutraliser, neutraliseur } from './texte-neutre';
import { versionDuSite } from './version-du-site';

/** Marks a copy of ours in its first lines. */
export const MARQUE = 'Copie anonyme faite par Compagnon DIFE';

const ELEMENTS_AND_TEXTS = 5;
const ELEMENT = 1;

/** Takes a page of the site and the wordings to keep (`LIBELLES_GARDES`); returns its copy, or why there is none. Never throws. */
export function capturePage(page: { readonly url: URL; readonly document: Document }, libelles: readonly Wordings[], bornes: Bornes = BORNES): Capture {
  try {
    const adresse = adresseSansIdentifiant(page.url);
    return adresse === null ? { kind: 'hors-site' } : copier(page.document, page.url, adresse, neutraliseur(motsGardes(libelles)), bornes);
  } catch {
    return { kind: 'illisible' };
  }
}

function copier(document: Document, url: URL, adresse: string, neutraliser: Neutraliser, bornes: Bornes): Capture {
  const dom = openDom(document);
  if (dom.root === null) return { kind: 'illisible' };
  const textes = neutralTexts(document, neutraliser, bornes);
  if (textes === null) return { kind: 'trop-grande' };
  const contexte: AttributContext = { page: url, idDe: renommerIds(), neutraliser: (texte) => neutraliser([texte])[0] ?? '' };
  const attributeNames = method<string[]>(dom.root, 'getAttributeNames');
  const nodeType = getter<number>(dom.root, 'nodeType');
  const attributesOf = (element: Element): readonly (readonly [string, string])[] => attributeNames(element).map((name) => [name, dom.attr(element, name) ?? ''] as const);
  const walker = method<TreeWalker>(document, 'createTreeWalker')(document, dom.root, ELEMENTS_AND_TEXTS);
  const parts: string[] = [head(adresse, versionDuSite(document))];
  let size = 0;
  let nodes = 0;
  const closing: string[] = [];

  /** Writes the node where the walker stands; tells whether its content is to be written too. */
  function open(): boolean {
    const node = walker.currentNode as Element | Text;
    nodes += 1;
    if (nodeType(node) !== ELEMENT) return put(escapeText(textes?.get(node as Text) ?? '')), false;
    const tag = dom.tag(node as Element);
    const nom = nomDElement(tag);
    if (nom === null || isOurTitle(node as Element, tag)) return false;
    const attributs = attributsGardes(tag, attributesOf(node as Element), contexte).map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`));
    put(`<${nom.nom}${attributs.join('')}${isChecked(node as Element, tag) ? ' checked' : ''}>`);
    if (VOID.has(nom.nom)) return false;
    if (nom.nom === 'head') put('<meta charset="utf-8">');
    closing.push(nom.nom);
    if (!nom.vide && walker.firstChild() !== null) return true;
    close();
    return false;
  }

  /** The mask puts a title of its own before the head. */
  function isOurTitle(element: Element, tag: string): boolean {
    const above = tag === 'title' ? dom.parent(element) : null;
    return above !== null && dom.tag(above) === 'html';
  }

  /** An attribute says how the page began; the person may have ticked it since. */
  function isChecked(element: Element, tag: string): boolean {
    return tag === 'input' && dom.attr(element, 'checked') === null && dom.isChecked(element);
  }

  function close(): void {
    put(`</${closing.pop() ?? 'div'}>`);
  }

  function put(text: string): void {
    parts.push(text);
    size += text.length;
  }

  for (;;) {
    if (nodes > bornes.noeuds || size > bornes.caracteres) return { kind: 'trop-grande' };
    if (open()) continue;
    while (walker.nextSibling() === null) {
      if (walker.parentNode() === null) return { kind: 'copie', html: `${parts.join('')}\n`, adresse };
      close();
    }
  }
}

const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

/** The pieces of a text that are in one block are read together, as the reader of pages does. Null beyond the bounds. */
function neutralTexts(document: Document, neutraliser: Neutraliser, bornes: Bornes): ReadonlyMap<Text, string> | null {
  const dom = openDom(document);
  const of = new Map<Text, string>();
  const walker = dom.texts(dom.root ?? document);
  let block: Element | null = null;
  let run: Text[] = [];
  let size = 0;
  const flush = (): void => {
    neutraliser(run.map((node) => node.data)).forEach((text, at) => of.set(run[at] as Text, text));
    run = [];
  };
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const its = blockOf(dom, node);
    if (its === null || nomDElement(dom.tag(its)) === null) continue;
    size += node.data.length;
    if (of.size + run.length > bornes.noeuds || size > bornes.caracteres) return null;
    if (its !== block || run.length >= MAX_RUN) flush();
    block = its;
    run.push(node);
  }
  flush();
  return of;
}

/** No text of the site comes in so many pieces. */
const MAX_RUN = 200;

/** The comment that browsers write on a saved page: `npm run examine` and `npm run add-fixture` find the address there. */
function head(adresse: string, version: string | null): string {
  const lines = [`saved from url=(${String(adresse.length).padStart(4, '0')})${adresse}`, MARQUE, ...(version === null ? [] : [`Portail: ${version}`])];
  return `<!doctype html>\n${lines.map((line) => `<!-- ${line} -->`).join('\n')}\n`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
