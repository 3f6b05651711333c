/** The browser's two places to keep things. For the extension's own pages and its background only. */

import type { Area, AreaName, Changes } from '../reglages/area';
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
