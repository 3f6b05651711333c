/** One walk over the page's text: every known wording that a person can see, with where it stands. */

import type { Dom } from './dom';
import { type Debut, type Found, type Lexique, lookUp, mayBe } from './lexique';
import { type Place, isSeen } from './place';
import { CACHE, CITE, COMMANDE } from './releve';
import { MAX_COMPARED, cleDe } from './text';

export interface Hit {
  readonly entry: Found;
  readonly node: Node;
  readonly block: Element;
  readonly place: Place;
}

export interface Scan {
  readonly hits: readonly Hit[];
  /** The walk stopped before the end: absences prove nothing any more. */
  readonly truncated: boolean;
}

/** Beyond this many text nodes a page is read no further: bounded work matters more than a verdict. */
const MAX_TEXTS = 150_000;
/** Beyond this many, labels cut after their first letters are no longer put together: that costs more than the walk. */
const MAX_PIECES = 20_000;
/** No page of the site repeats its labels so often. */
export const MAX_HITS = 2000;
const INLINE = new Set(['span', 'b', 'strong', 'em', 'i', 'u', 'font', 'small', 'sup', 'sub', 'mark', 'abbr', 'bdi', 'bdo', 's', 'wbr', 'time', 'data']);

export function scan(dom: Dom, root: Element, lexique: Lexique, placeOf: (element: Element) => Place): Scan {
  const hits: Hit[] = [];
  const walker = dom.texts(root);
  let count = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    count += 1;
    if (count > MAX_TEXTS || hits.length > MAX_HITS) return { hits, truncated: true };
    const text = node.data.trimStart();
    // Most texts of an indented page.
    if (text === '') continue;
    const debut = mayBe(lexique, text);
    if (debut !== null && (debut.letters > 3 || count < MAX_PIECES)) read(dom, node, text, debut, lexique, placeOf, hits);
  }
  for (const button of dom.all(root, BUTTONS).slice(0, MAX_HITS)) readButton(dom, button, lexique, placeOf, hits);
  return { hits, truncated: false };
}

const BUTTONS = 'input[type="submit"],input[type="button"]';

/** A status is a value: as the label of another text, it is only explained. */
const LABELS = new Set(['dt', 'th', 'summary', 'caption']);

function read(dom: Dom, node: Text, start: string, debut: Debut, lexique: Lexique, placeOf: (element: Element) => Place, hits: Hit[]): void {
  const parent = dom.parent(node);
  const block = blockOf(dom, node);
  if (parent === null || block === null) return;
  // Most labels: no need to look around.
  const isAlone = parent === block && dom.isAlone(node);
  if (!isAlone && !startsItsBlock(dom, node, block)) return;
  const text = isAlone ? start.slice(0, MAX_COMPARED) : textFrom(dom, node, block);
  const entries = lookUp(lexique, cleDe(text), debut);
  if (entries.length === 0 || isQuotation(text)) return;
  const place = placeOf(parent);
  if ((place.marques & (CACHE | CITE)) !== 0) return;
  for (const entry of entries) {
    if (!entry.mot.startsWith('statut-') || !(LABELS.has(dom.tag(block)) || followsAnotherStep(dom, node))) hits.push({ entry, node, block, place });
  }
}

/** « Envoyer mon inscription » may be the value of a button made of an input. Never the value of a field that a person fills. */
function readButton(dom: Dom, input: Element, lexique: Lexique, placeOf: (element: Element) => Place, hits: Hit[]): void {
  const text = (dom.attr(input, 'value') ?? '').slice(0, MAX_COMPARED);
  const place = placeOf(input);
  if ((place.marques & CACHE) !== 0) return;
  for (const entry of lookUp(lexique, cleDe(text))) hits.push({ entry, node: input, block: input, place: { ...place, marques: place.marques | COMMANDE, control: input } });
}

/** Nearest ancestor that is not mere formatting of a few words. */
export function blockOf(dom: Dom, node: Node): Element | null {
  let at = dom.parent(node);
  while (at !== null && INLINE.has(dom.tag(at))) at = dom.parent(at);
  return at;
}

/** The words from this node to the end of its block, `max` characters or a little more, without those of blocks nested in it. Blanks before them do not count. */
export function textFrom(dom: Dom, node: Text, block: Element, max = MAX_COMPARED): string {
  let text = node.data.trimStart().slice(0, max);
  const walker = dom.around(node);
  for (let next = walker.nextNode() as Text | null; next !== null; next = walker.nextNode() as Text | null) {
    if (text.length >= max || blockOf(dom, next) !== block) break;
    text += ` ${next.data.slice(0, max)}`;
  }
  return text;
}

function isQuotation(text: string): boolean {
  return QUOTES.includes(text.trimStart().charAt(0));
}

/** « Étape suivante : Validé » tells what comes next, not where one is. The label may stand in the block just before. */
const SPEAKS_OF_ANOTHER_STEP = /(?:etapesuivante|prochaineetape|etapeprecedente|etapesavenir)$/u;

function followsAnotherStep(dom: Dom, node: Text): boolean {
  const walker = dom.around(node);
  let block: Element | null = null;
  let text = '';
  for (let before = walker.previousNode() as Text | null; before !== null && text.length < 80; before = walker.previousNode() as Text | null) {
    if (before.data.trim() === '') continue;
    const its = blockOf(dom, before);
    if (block !== null && its !== block) break;
    block = its;
    text = before.data.slice(-80) + text;
  }
  return SPEAKS_OF_ANOTHER_STEP.test(cleDe(text.slice(-80)));
}

/** « Statut : À valider » starts with its label; in « votre dossier est validé » the last word is no label at all. */
function startsItsBlock(dom: Dom, node: Text, block: Element): boolean {
  const walker = dom.around(node);
  for (let before = walker.previousNode() as Text | null; before !== null; before = walker.previousNode() as Text | null) {
    if (blockOf(dom, before) !== block) return true;
    const text = before.data.trimEnd();
    if (text === '') continue;
    const cle = cleDe(text.slice(-MAX_COMPARED));
    return text.endsWith(':') || cle === 'etat' || cle === 'statut' || isStep(cle) || (cle === '' && !QUOTES.some((quote) => text.includes(quote)));
  }
  return true;
}

/** « Étape 2 sur 5 ». */
function isStep(cle: string): boolean {
  return cle.startsWith('etape') && /^etape\d{1,2}sur\d{1,2}$/u.test(cle);
}

const QUOTES = ['«', '“', '"', '„'];

/** Texts read closely: what a message or a sheet says, it says early. */
export const MAX_READ = 1500;

/** The keys of the visible texts below `root`, one block a line, without links, buttons and quotations. */
export function readTexte(dom: Dom, root: Element, placeOf: (element: Element) => Place): string {
  const walker = dom.texts(root);
  let last: Element | null = null;
  let texte = '';
  for (let count = 0; count < MAX_READ; count += 1) {
    const node = walker.nextNode() as Text | null;
    if (node === null) return texte;
    const block = node.data.trim() === '' ? null : blockOf(dom, node);
    if (block === null) continue;
    const place = placeOf(dom.parent(node) ?? block);
    if (!isSeen(place) || (place.marques & (CITE | COMMANDE)) !== 0 || (block !== last && isQuotation(node.data))) continue;
    texte += (block === last ? '' : '\n') + cleDe(node.data);
    last = block;
  }
  return texte;
}
