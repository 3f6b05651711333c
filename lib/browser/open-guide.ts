/** Opening the guide from one of our own pages: browsers allow it inside a click, and only at once. */

import { browser } from './api';

interface SidePanel {
  open(target: { readonly windowId: number }): Promise<void>;
}

export interface OpenableGuide {
  readonly navigateur: 'chromium' | 'firefox';
  /** To call in the click itself, without any wait before. */
  readonly open: () => Promise<'ouvert' | 'refuse'>;
}

/** Asks beforehand for what may not be waited for in the click. */
export async function prepareGuide(): Promise<OpenableGuide> {
  const { sidePanel } = browser as unknown as { readonly sidePanel?: SidePanel };
  if (sidePanel === undefined) return { navigateur: 'firefox', open: () => attempt(() => browser.sidebarAction.open()) };
  const { id: windowId } = await browser.windows.getCurrent();
  return { navigateur: 'chromium', open: windowId === undefined ? () => Promise.resolve('refuse') : () => attempt(() => sidePanel.open({ windowId })) };
}

/** Firefox on Android has no sidebar at all: that is a refusal too. */
async function attempt(open: () => Promise<void>): Promise<'ouvert' | 'refuse'> {
  try {
    await open();
    return 'ouvert';
  } catch {
    return 'refuse';
  }
}
