/** The browser's two places to keep things. For the extension's own pages and its background only. */

import type { Area, AreaName, Changes } from '../reglages/area';
import { createStore, type Store } from '../reglages/store';
import { browser } from './api';

/** One store per page or worker is enough; several do no harm: the browser's locks are shared by all. */
export function openStore(): Store {
  return createStore({ local: areaOf('local'), session: areaOf('session') });
}

/** Nothing of the site's page may read what is kept: a hole in the page's process would give all the dossiers. Where the browser knows no such level, nothing changes. */
export async function keepStorageFromPages(): Promise<void> {
  const { local } = browser.storage as unknown as { readonly local: { readonly setAccessLevel?: (level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> } };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
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
