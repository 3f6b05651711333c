import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
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

type Change = Partial<Reglages>;

/** The settings, alive: a change made in another window shows here. Puts the size and the theme on the page. */
export function useReglages(store: ReglagesStore, initial: Reglages): UsedReglages {
  const [stored, setStored] = useState(initial);
  // On their way to the store: what another window writes meanwhile must not undo them, even for a blink.
  const [pending, setPending] = useState<readonly Change[]>([]);
  const [refus, setRefus] = useState<Refus | null>(null);
  const reglages = useMemo<Reglages>(() => Object.assign({}, stored, ...pending), [stored, pending]);

  useEffect(() => {
    let fresher = false;
    const stop = store.subscribe((next) => {
      fresher = true;
      setStored(next);
    });
    // They may have changed between the first reading and now.
    void store.read().then((read) => (fresher ? undefined : setStored(read)));
    return () => {
      fresher = true;
      stop();
    };
  }, [store]);
  useLayoutEffect(() => applyAspect(document.documentElement, reglages), [reglages]);

  async function keep(change: Change): Promise<void> {
    setPending((before) => [...before, change]);
    const written = await store.write(change);
    const now = await store.read();
    setRefus(written.kind === 'refusee' ? written.raison : null);
    setStored(now);
    setPending((before) => before.filter((one) => one !== change));
  }

  return { reglages, change: (change) => void keep(change), refus };
}
