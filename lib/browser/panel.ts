/** Opening the guide: Chromium's side panel or Firefox's sidebar. */

import { browser } from './api';

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

export function bindToolbarButton(): void {
  const panel = sidePanel();
  if (panel !== null) void panel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void browser.sidebarAction.toggle());
}

/** Must be called at once when the click's message arrives: Chromium forgets the click after any wait. */
export async function openPanelFor(tabId: number): Promise<void> {
  await sidePanel()?.open({ tabId });
}
