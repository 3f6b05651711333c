/** The extension itself: its version, its own pages. */

import { browser } from './api';

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Opens the settings, in a tab. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Is the page that asks in a private window? When the browser does not say, it is: nothing is kept by mistake. */
export async function isPrivateWindow(): Promise<boolean> {
  return browser.windows.getCurrent().then(({ incognito }) => incognito, () => true);
}

/** 32 random hexadecimal digits. */
export function randomId(): string {
  return crypto.randomUUID().replaceAll('-', '');
}

/** Once in a computer's life: never after an update of the extension or of the browser. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('bienvenue.html') });
  });
}
