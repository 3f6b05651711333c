import { REGLAGES, type ReglagesStore } from './reglages';
import type { Store } from './store';

/** The settings alone, as the pages want them. A change names some fields: those of another window stay. */
export function openReglages(store: Store): ReglagesStore {
  return {
    read: async () => (await store.read(REGLAGES)).value,
    write: (change) => store.update(REGLAGES, (current) => ({ ...current, ...change })),
    subscribe: (onChange) => store.subscribe(REGLAGES, onChange),
  };
}
