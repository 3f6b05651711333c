/** What the organisation that runs this computer has chosen: what its policies say, or what they said last. */

import { lireOrganisation } from '../reglages/lire-organisation';
import { type Organisation, type Politiques, POLITIQUES } from '../reglages/organisation';
import type { Store } from '../reglages/store';
import { browser } from './api';

/**
 * How long to wait, in ms, for a browser that starts: it gives the policies 2.9 s after its start, whether there are any or not (Chromium 156,
 * measured on 2026-11-27). `page`: somebody waits. `tranquille`: better late than wrong, for a page that opens by itself or a reminder; not
 * for ever, since some versions of Edge never answer (their issues 179 and 299).
 */
const PATIENCE_MS = { page: 150, tranquille: 20_000 } as const;

export type PatienceId = keyof typeof PATIENCE_MS;

/** Takes the extension's store and how long to wait; past that, what the policies said last. */
export async function readOrganisation(store: Store, patience: PatienceId = 'page'): Promise<Organisation> {
  return lireOrganisation(await politiquesConnues(store, patience));
}

/** The same, for a page of ours. `onNew`: the browser has said since something else than what was read. */
export async function followOrganisation(store: Store, onNew: () => void): Promise<Organisation> {
  const brut = await politiquesConnues(store, 'page');
  store.subscribe(POLITIQUES, (known) => {
    // Erased with everything else, they are still in force; withdrawn, they are kept as none.
    if (known !== POLITIQUES.defaut && JSON.stringify(known) !== JSON.stringify(brut)) onNew();
  });
  return lireOrganisation(brut);
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

/** What the policies say, however long it takes. Firefox refuses when there is none, Chromium answers with nothing: neither is worth a word. */
async function politiques(): Promise<Politiques> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

async function politiquesConnues(store: Store, patience: PatienceId): Promise<Politiques> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS[patience]);
  });
  try {
    return await Promise.race([politiques(), late.then(async () => (await store.read(POLITIQUES)).value)]);
  } finally {
    // The worker must not be kept alive for an answer that came.
    clearTimeout(timer);
  }
}
