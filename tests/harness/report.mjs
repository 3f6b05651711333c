/** Asks the extension, through its own worker, what it sees on a tab: the same message as the side panel sends. */
import { waitFor } from './wait.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Worker} Worker */
/** @typedef {import('../../lib/page/types').PageReport} PageReport */

/** Playwright does not know the numbers of the tabs, the worker does not know Playwright's pages: the active tab joins them.
 * @param {Worker} worker @param {Page} page @returns {Promise<number>} */
export async function tabIdOf(worker, page) {
  await page.bringToFront();
  const id = await worker.evaluate(async () => {
    const [tab] = await /** @type {any} */ (globalThis).chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (typeof id !== 'number') throw new Error('no active tab');
  return id;
}

/**
 * @param {Worker} worker
 * @param {number} tabId
 * @param {number} [ms] how long to insist: the script of the page may not be there yet, or not have settled
 * @returns {Promise<PageReport>}
 */
export async function askReport(worker, tabId, ms = 15_000) {
  return waitFor(
    async () => {
      const reply = await worker.evaluate(
        (id) => /** @type {any} */ (globalThis).chrome.tabs.sendMessage(id, { type: 'page-report' }),
        tabId,
      );
      return typeof reply?.kind === 'string' ? /** @type {PageReport} */ (reply) : null;
    },
    { what: 'the report of the page', ms, every: 100 },
  );
}
