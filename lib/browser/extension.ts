/** The extension itself: its version, its own pages. */

import type { StepId } from '../guide/etapes';
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

/** Opens the sheet of the person who helps, in a tab: one step of it, or all. */
export async function openSheet(etape: StepId | null): Promise<void> {
  const url = browser.runtime.getURL('fiche-accompagnant.html');
  await browser.tabs.create({ url: etape === null ? url : `${url}?etape=${etape}` });
}
