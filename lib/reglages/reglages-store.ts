import { type Organisation, SANS_ORGANISATION } from './organisation';
import { REGLAGES, type Reglages, type ReglagesStore } from './reglages';
import type { Store } from './store';

/**
 * The settings alone, as the pages want them. A change names some fields: those of another window stay. What the organisation
 * imposes leads over what the person chose, which is kept for the day it no longer does.
 */
export function openReglages(store: Store, { impose, depart }: Organisation = SANS_ORGANISATION): ReglagesStore {
  /** The default itself, and not its like, is what is read when nothing was ever chosen. */
  const started = (reglages: Reglages): Reglages => (reglages === REGLAGES.defaut ? { ...reglages, ...depart } : reglages);
  const effective = (reglages: Reglages): Reglages => ({ ...started(reglages), ...impose });
  return {
    read: async () => effective((await store.read(REGLAGES)).value),
    write: async (change) => {
      const own = Object.fromEntries(Object.entries(change).filter(([champ]) => !Object.hasOwn(impose, champ)));
      return store.update(REGLAGES, (current) => ({ ...started(current), ...own }));
    },
    subscribe: (onChange) => store.subscribe(REGLAGES, (reglages) => onChange(effective(reglages))),
  };
}
