/** Notes whatever changes in a page that has no script of its own: only the extension can then be the author. */

import type { Page } from '@playwright/test';

export type Mutation = { kind: string, where: string };
type Scope = { __changements: Mutation[] };

/** Runs in the page before anything else. Attributes are watched from the start; nodes and text once the parser has finished. */
export function noteMutations(): void {
  const scope = globalThis as unknown as Scope;
  scope.__changements = [];
  const name = (node: Node) => (node instanceof Element ? node.tagName.toLowerCase() : node.nodeName);
  function note(records: MutationRecord[]): void {
    for (const record of records) {
      const nodes = record.type === 'childList' ? [...record.addedNodes, ...record.removedNodes] : [record.target];
      for (const node of nodes) {
        if (name(node) === 'compagnon-dife') continue;
        scope.__changements.push({ kind: record.type, where: `${name(node)}${record.attributeName ? `[${record.attributeName}]` : ''}` });
      }
    }
  }
  new MutationObserver(note).observe(document, { attributes: true, subtree: true });
  const rest = () => new MutationObserver(note).observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener('DOMContentLoaded', rest, { once: true });
}

export function readMutations(page: Page): Promise<Mutation[]> {
  return page.evaluate(() => (globalThis as unknown as Scope).__changements);
}
