/** The browser's two places to keep things, and the third, where an organisation says what it has chosen. For the extension's own pages and its background only. */

import type { Area, AreaName, Changes } from '../reglages/area';
import { type Politiques, POLITIQUES } from '../reglages/organisation';
import { createStore, type Store } from '../reglages/store';
import { browser } from './api';

/** One store per page or worker is enough; several do no harm: the browser's locks are shared by all. */
export function openStore(): Store {
  return createStore({ local: areaOf('local'), session: areaOf('session') });
}

function areaOf(name: AreaName): Area {
  return {
    get: (keys) => browser.storage[name].get(keys === null ? null : [...keys]),
    set: (values) => browser.storage[name].set({ ...values }),
    clear: () => browser.storage[name].clear(),
    exclusive: async (work) => await navigator.locks.request(`compagnon-${name}`, work),
    subscribe: (listener) => {
      function onChanged(changes: Changes, area: string): void {
        if (area === name) listener(changes);
      }
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
  };
}

/** A browser that starts is in no hurry to give them: 2.9 s after its start, policies or not (Chromium 156, measured on 2026-11-27). */
const PATIENCE_MS = 150;

/** What the policies say, however long it takes. Firefox refuses when there is none, Chromium answers with nothing: neither is worth a word. */
export async function politiques(): Promise<Politiques> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** What they said last, when the browser is not there by then: by default, soon enough for a person or a page that waits. */
export async function politiquesConnues(store: Store, late: Promise<unknown> = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))): Promise<Politiques> {
  return Promise.race([politiques(), late.then(async () => (await store.read(POLITIQUES)).value)]);
}
