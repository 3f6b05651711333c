/** What the organisation has chosen, for the background: Chromium refuses `import()` to a worker, so all of it is there from the start. */

import { lireOrganisation } from '../reglages/lire-organisation';
import { type Organisation, POLITIQUES } from '../reglages/organisation';
import type { Store } from '../reglages/store';
import { browser } from './api';
import { politiques, politiquesConnues } from './storage';

/** Some versions of Edge never answer (their issues 179 and 299): reminders must not wait for ever. */
const LONGUE_PATIENCE_MS = 20_000;

/** Takes the extension's store; for what can wait for the browser, and must not be undone: a page that opens, a reminder. */
export async function organisationSure(store: Store): Promise<Organisation> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, LONGUE_PATIENCE_MS);
  });
  const brut = await politiquesConnues(store, late);
  // The worker must not be kept alive for an answer that came.
  clearTimeout(timer);
  return lireOrganisation(brut);
}

/** Takes the extension's store; for a page that waits. */
export async function organisationConnue(store: Store): Promise<Organisation> {
  return lireOrganisation(await politiquesConnues(store));
}

/** Once for each start of the browser, and at each change: most computers have no policy, and keep nothing. */
export function keepPolitiques(store: Store): void {
  async function keep(): Promise<void> {
    const brut = await politiques();
    await store.update(POLITIQUES, (known) => (JSON.stringify(known) === JSON.stringify(brut) ? known : brut));
  }
  browser.runtime.onInstalled.addListener(() => void keep());
  browser.runtime.onStartup.addListener(() => void keep());
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void keep();
  });
}
