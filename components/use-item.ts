import { useEffect, useState } from 'preact/hooks';
import type { Item } from '@/lib/reglages/item';
import type { Store } from '@/lib/reglages/store';

/** A stored value, alive: its default, or what is known of it already, until it is read, then as it changes, in whichever window. */
export function useItem<T>(store: Store, item: Item<T>, initial: T = item.defaut): T {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    let fresher = false;
    const stop = store.subscribe(item, (next) => {
      fresher = true;
      setValue(() => next);
    });
    void store.read(item).then((read) => (fresher ? undefined : setValue(() => read.value)));
    return () => {
      fresher = true;
      stop();
    };
  }, [store, item]);
  return value;
}
