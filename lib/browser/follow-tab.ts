/** What the tab beside the panel shows, as it changes. */

import { isSiteUrl } from '../page/route';
import type { PageReport } from '../page/types';
import { browser } from './api';
import type { ToPage } from './messages';
import { followSiteAccess, hasSiteAccess } from './site-access';
import { isOurPageScript, parseAnnouncement, parseReport } from './report-schema';

export type Seen = { readonly kind: 'hors-site'; readonly onglet: number | null; readonly sansAcces?: true } | { readonly kind: 'chargement' } | { readonly kind: 'page'; readonly report: PageReport; readonly tabId: number };

/** A page that says nothing is asked again that many times, at that pace. */
const TRIES = 20;
const AGAIN_MS = 1000;

/** Calls back at once, then at each change of tab, address or report. Returns how to stop. */
export function followActiveTab(onSeen: (seen: Seen) => void): () => void {
  let current: number | null = null;
  let asked = 0;

  async function refresh(tries = 0): Promise<void> {
    asked += 1;
    const mine = asked;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const seen = await ask(tab);
    if (mine !== asked) return;
    current = tab?.id ?? null;
    onSeen(seen);
    // The page's script was not there yet, or its line was cut as it answered: nothing else may ever tell.
    if (seen.kind === 'chargement' && tries < TRIES) setTimeout(() => (mine === asked ? void refresh(tries + 1) : undefined), AGAIN_MS);
  }

  function onUpdated(tabId: number, change: { readonly status?: string; readonly url?: string }): void {
    if (tabId === current && (change.status !== undefined || change.url !== undefined)) void refresh();
  }

  function onMessage(message: unknown, sender: Parameters<typeof isOurPageScript>[0]): undefined {
    if (!isOurPageScript(sender, browser.runtime.id) || sender.tab?.id !== current) return undefined;
    const report = parseAnnouncement(message);
    if (report === null || current === null) return undefined;
    asked += 1;
    onSeen({ kind: 'page', report, tabId: current });
    return undefined;
  }

  const onActivated = (): void => void refresh();
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  const stopFollowing = followSiteAccess(() => void refresh());
  void refresh();
  return () => {
    asked += 1;
    stopFollowing();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  };
}

/** Without the `tabs` permission, an address is known only where we may read: elsewhere it is not the site, unless the access to it is withheld. */
async function ask(tab: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined): Promise<Seen> {
  if (tab?.id !== undefined && tab.url === undefined && !(await hasSiteAccess())) return { kind: 'hors-site', onglet: tab.id, sansAcces: true };
  if (tab?.id === undefined || tab.url === undefined || !URL.canParse(tab.url) || !isSiteUrl(new URL(tab.url))) return { kind: 'hors-site', onglet: tab?.id ?? null };
  try {
    const report = parseReport(await browser.tabs.sendMessage(tab.id, { type: 'page-report', guide: true } satisfies ToPage, { frameId: 0 }));
    return report === null ? { kind: 'chargement' } : { kind: 'page', report, tabId: tab.id };
  } catch {
    // The page's script is not there yet (loading), or the page was open before the extension was installed.
    return { kind: 'chargement' };
  }
}
