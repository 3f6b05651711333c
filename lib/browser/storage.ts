/** The browser's two places to keep things, and the settings kept there. Extension's own pages and background only. */

import type { Area, AreaName, Changes } from '../reglages/area';
import { REGLAGES, type ReglagesStore } from '../reglages/reglages';
import { createStore, type Store } from '../reglages/store';
import { browser } from './api';

/** One store per page or worker is enough; several do no harm: the browser's locks are shared by all. */
export function openStore(): Store {
  return createStore({ local: areaOf('local'), session: areaOf('session') });
}

/** The settings alone, as the pages want them. */
export function openReglages(store: Store): ReglagesStore {
  return {
    read: async () => (await store.read(REGLAGES)).value,
    write: (change) => store.update(REGLAGES, (current) => ({ ...current, ...change })),
    subscribe: (onChange) => store.subscribe(REGLAGES, onChange),
  };
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
