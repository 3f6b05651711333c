import { useEffect, useState } from 'preact/hooks';
import type { Profil } from '@/lib/profils/schema';
import type { ProfilsStore } from '@/lib/reglages/profils';

/** The imported profiles, alive: a file that comes or goes in another window shows here. */
export function useProfils(store: ProfilsStore, initial: readonly Profil[]): readonly Profil[] {
  const [profils, setProfils] = useState(initial);
  useEffect(() => {
    const stop = store.subscribe(setProfils);
    // They may have changed between the first reading and now.
    void store.read().then(setProfils);
    return stop;
  }, [store]);
  return profils;
}
