/**
 * Pages of the site that were open before the extension was: installed, updated, or given back its access, it puts its script in them. Nobody
 * has to reload anything.
 */

import { browser } from './api';

import type { ToPage } from './messages';
import { SITE_ORIGINS } from './site-access';

export function wakeOpenPages(): void {
  browser.runtime.onInstalled.addListener(() => void wakeAll());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void wakeAll();
  });
}

async function wakeAll(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...SITE_ORIGINS] }).catch(() => []);
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : wake(id))));
}

/** Not twice in one page: Firefox puts it there by itself. A tab that sleeps, or that may not be read, gets it when it loads. */
async function wake(tabId: number): Promise<void> {
  const answers = await browser.tabs.sendMessage(tabId, { type: 'page-report' } satisfies ToPage, { frameId: 0 }).then(() => true, () => false);
  if (!answers) await browser.scripting.executeScript({ target: { tabId }, files: ['/mcf.js'] }).catch(() => undefined);
}
