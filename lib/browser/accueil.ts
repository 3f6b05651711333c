/** The welcome page. */

import type { Store } from '../reglages/store';
import { browser } from './api';
import { readOrganisation } from './organisation';

/** Once in a computer's life: never after an update of the extension or of the browser. */
export function welcomeOnInstall(store: Store): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome(store);
  });
}

/** An organisation that installs the extension for its people may have told them itself. */
async function welcome(store: Store): Promise<void> {
  const { sansAccueil } = await readOrganisation(store, 'tranquille');
  if (!sansAccueil) await browser.tabs.create({ url: browser.runtime.getURL('bienvenue.html') });
}
