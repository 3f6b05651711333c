/** Notes whatever changes in a page that has no script of its own: only the extension can then be the author. */

/** @typedef {{ kind: string, where: string }} Mutation */

/** Runs in the page before anything else. Attributes are watched from the start; nodes and text once the parser has finished. */
export function noteMutations() {
  const scope = /** @type {any} */ (globalThis);
  scope.__changements = [];
  /** @param {Node} node */
  const name = (node) => (node instanceof Element ? node.tagName.toLowerCase() : node.nodeName);
  /** @param {MutationRecord[]} records */
  function note(records) {
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

/** @param {import('@playwright/test').Page} page @returns {Promise<Mutation[]>} */
export function readMutations(page) {
  return page.evaluate(() => /** @type {any} */ (globalThis).__changements);
}
