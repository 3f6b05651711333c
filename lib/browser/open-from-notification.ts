/** A click on a notification is a click of the person: Chromium opens the panel on it, if asked at once. */

import { browser } from './api';

interface SidePanel {
  open(target: { readonly windowId: number }): Promise<void>;
}

/** Where the panel does not open (Firefox, no window): the settings page, which shows the reminders too. */
export function openGuideFromNotification(): void {
  const { sidePanel } = browser as unknown as { readonly sidePanel?: SidePanel };
  const opening = sidePanel === undefined ? Promise.reject(new Error('no panel')) : sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  opening.catch(() => browser.runtime.openOptionsPage());
}
