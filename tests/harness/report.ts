/** Asks the extension, through its own worker, what it sees on a tab: the same message as the side panel sends. */
import { waitFor } from './wait';
import type { ExtensionScope } from './extension-scope';
import type { Page, Worker } from '@playwright/test';
import type { PageReport } from '../../lib/page/types';

/** Playwright does not know the numbers of the tabs, the worker does not know Playwright's pages: the active tab joins them. */
export async function tabIdOf(worker: Worker, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await worker.evaluate(async () => {
    const [tab] = await (globalThis as unknown as ExtensionScope).chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (typeof id !== 'number') throw new Error('no active tab');
  return id;
}

/** @param ms how long to insist: the script of the page may not be there yet, or not have settled */
export async function askReport(worker: Worker, tabId: number, ms = 15_000): Promise<PageReport> {
  return waitFor(
    async () => {
      const reply = await worker.evaluate(
        (id) => (globalThis as unknown as ExtensionScope).chrome.tabs.sendMessage(id, { type: 'page-report' }),
        tabId,
      );
      return typeof reply?.kind === 'string' ? reply : null;
    },
    { what: 'the report of the page', ms, every: 100 },
  );
}
