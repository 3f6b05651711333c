/** The amount that a label announces. */

import { readMontant } from './montants';
import type { PageView, Scope } from './page-view';
import { CACHE } from './releve';
import { type Hit, blockOf } from './scan';
import { cleDe } from './text';

/** How far a value may stand from its label, in texts that hold something. */
const REACH = 10;
/** The first amount written after a label, in cents: null when it is impossible, undefined when there is none near. */
export function montantApres(page: PageView, scope: Scope, label: Hit): number | null | undefined {
  const walker = page.dom.texts(scope.root);
  walker.currentNode = label.node;
  const others = new Set<Node>(scope.hits.filter(({ entry }) => entry.mot === 'autres-droits').map(({ node }) => node));
  let text = (label.node.nodeValue ?? '').slice(0, 400);
  let inLabel = true;
  for (let seen = 0; seen < REACH; ) {
    if ((text.includes('€') || text.toLowerCase().includes('euro')) && /\d/u.test(text)) return readMontant(text);
    const next = walker.nextNode() as Text | null;
    if (next === null || others.has(next)) return undefined;
    const parent = page.dom.parent(next);
    if (next.data.trim() === '' || parent === null || (page.placeOf(parent).marques & CACHE) !== 0) continue;
    inLabel &&= blockOf(page.dom, next) === label.block;
    // « Prix de la formation (Frais d'examen inclus) » may come in pieces: none of them is another label.
    if (!inLabel && page.lexique.autresMontants.some((cle) => cleDe(next.data).startsWith(cle))) return undefined;
    text = joined(text, next.data.slice(0, 400));
    seen += inLabel ? 0 : 1;
  }
  return undefined;
}

/** An amount may come in pieces too: « 420 » then « ,00 € ». Any other text starts afresh. */
function joined(text: string, next: string): string {
  const last = text.trimEnd().at(-1) ?? ' ';
  return '0123456789.,-−'.includes(last) && text.length < 400 ? text + next : next;
}
