/** The welcome page. */

import { browser } from './api';
import { organisationSure } from './organisation-du-fond';

/** Once in a computer's life: never after an update of the extension or of the browser. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

/** An organisation that installs the extension for its people may have told them itself. */
async function welcome(): Promise<void> {
  const { sansAccueil } = await organisationSure();
  if (!sansAccueil) await browser.tabs.create({ url: browser.runtime.getURL('bienvenue.html') });
}
