import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '@/lib/dossiers/types';
import { DOSSIERS } from '@/lib/reglages/dossiers';
import type { Refus, Store } from '@/lib/reglages/store';

export type Changer = (change: (dossiers: readonly Dossier[]) => readonly Dossier[]) => Promise<boolean>;

export interface UsedDossiers {
  /** Null until they are read. */
  readonly dossiers: readonly Dossier[] | null;
  /** True once it is kept. The change is made to what is stored at that moment: another window may have written since. */
  readonly changer: Changer;
  readonly refus: Refus | null;
}

/** The followed trainings, alive: what another window, or the page's own reading, changes shows here. */
export function useDossiers(store: Store): UsedDossiers {
  const [dossiers, setDossiers] = useState<readonly Dossier[] | null>(null);
  const [refus, setRefus] = useState<Refus | null>(null);
  useEffect(() => {
    let fresher = false;
    const stop = store.subscribe(DOSSIERS, (next) => {
      fresher = true;
      setDossiers(next);
    });
    void store.read(DOSSIERS).then(({ value }) => (fresher ? undefined : setDossiers(value)));
    return () => {
      fresher = true;
      stop();
    };
  }, [store]);
  const changer: Changer = async (change) => {
    const written = await store.update(DOSSIERS, change);
    setRefus(written.kind === 'refusee' ? written.raison : null);
    if (written.kind === 'ecrite') setDossiers(written.value);
    return written.kind === 'ecrite';
  };
  return { dossiers, changer, refus };
}
