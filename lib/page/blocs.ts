/** Which block a piece of text belongs to, by the names of elements alone: for whoever copies a page without reading it. */

import type { Dom } from './dom';

export const INLINE: ReadonlySet<string> = new Set(['span', 'b', 'strong', 'em', 'i', 'u', 'font', 'small', 'sup', 'sub', 'mark', 'abbr', 'bdi', 'bdo', 's', 'del', 'wbr', 'time', 'data', 'br']);

/** Nearest ancestor that is not mere formatting of a few words. */
export function blockOf(dom: Dom, node: Node): Element | null {
  let at = dom.parent(node);
  while (at !== null && INLINE.has(dom.tag(at))) at = dom.parent(at);
  return at;
}
