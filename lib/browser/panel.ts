/** Opening the guide: Chromium's side panel or Firefox's sidebar. */

import { browser } from './api';

interface Contexts {
  getContexts?(filter: { readonly contextTypes: readonly string[] }): Promise<readonly { readonly incognito: boolean }[]>;
}

interface SidePanel {
  setPanelBehavior(behavior: { readonly openPanelOnActionClick: boolean }): Promise<void>;
  open(target: { readonly tabId: number }): Promise<void>;
}

function sidePanel(): SidePanel | null {
  return (browser as unknown as { readonly sidePanel?: SidePanel }).sidePanel ?? null;
}

/** Firefox opens its sidebar only from a click in its own windows, never from a click in a page. */
export function canOpenFromPage(): boolean {
  return sidePanel() !== null;
}

/**
 * Whether the guide stands open beside that tab: the page has then nothing to say twice. Unsure, it is told closed. Chromium does not say in
 * which window a side panel is: any of ours counts, private windows apart.
 */
export async function isGuideOpen(tab: { readonly windowId?: number | undefined; readonly incognito?: boolean | undefined } | undefined): Promise<boolean> {
  try {
    if (sidePanel() === null) return tab?.windowId !== undefined && (await browser.sidebarAction.isOpen({ windowId: tab.windowId }));
    const found = (await (browser.runtime as unknown as Contexts).getContexts?.({ contextTypes: ['SIDE_PANEL'] })) ?? [];
    return found.some(({ incognito }) => incognito === (tab?.incognito === true));
  } catch {
    return false;
  }
}

export function bindToolbarButton(): void {
  const panel = sidePanel();
  if (panel !== null) void panel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void browser.sidebarAction.toggle());
}

/** Must be called at once when the click's message arrives: Chromium forgets the click after any wait. */
export async function openPanelFor(tabId: number): Promise<void> {
  await sidePanel()?.open({ tabId });
}
