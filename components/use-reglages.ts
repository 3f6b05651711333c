import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { applyAspect } from '@/lib/reglages/aspect';
import type { Reglages, ReglagesStore } from '@/lib/reglages/reglages';
import type { Refus } from '@/lib/reglages/store';

export interface UsedReglages {
  readonly reglages: Reglages;
  /** Shown at once, taken back when the browser refuses to keep it. */
  readonly change: (change: Partial<Reglages>) => void;
  /** Why the last change was not kept. */
  readonly refus: Refus | null;
}

/** The settings, alive: a change made in another window shows here. Puts the size and the theme on the page. */
export function useReglages(store: ReglagesStore, initial: Reglages): UsedReglages {
  const [reglages, setReglages] = useState(initial);
  const [refus, setRefus] = useState<Refus | null>(null);

  useEffect(() => {
    let fresher = false;
    const stop = store.subscribe((next) => {
      fresher = true;
      setReglages(next);
    });
    // They may have changed between the first reading and now.
    void store.read().then((read) => (fresher ? undefined : setReglages(read)));
    return () => {
      fresher = true;
      stop();
    };
  }, [store]);
  useLayoutEffect(() => applyAspect(document.documentElement, reglages), [reglages]);

  async function keep(change: Partial<Reglages>): Promise<void> {
    setReglages((now) => ({ ...now, ...change }));
    const written = await store.write(change);
    setRefus(written.kind === 'refusee' ? written.raison : null);
    if (written.kind === 'refusee') setReglages(await store.read());
  }

  return { reglages, change: (change) => void keep(change), refus };
}
