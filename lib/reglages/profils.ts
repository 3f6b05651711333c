/** The files of associations that the person imported. */

import * as v from 'valibot';
import { idDeProfil } from '../profils/ids';
import { PROFIL, type Profil } from '../profils/schema';
import type { Item } from './item';
import type { Ecriture, Refus, Store } from './store';

/** One is usual; somebody who helps may serve several. */
export const MOST_PROFILS = 5;

export const PROFILS: Item<readonly Profil[]> = {
  key: 'profils',
  area: 'local',
  version: 1,
  schema: v.pipe(v.array(PROFIL), v.maxLength(MOST_PROFILS), v.check((profils) => new Set(profils.map(({ id }) => id)).size === profils.length)),
  defaut: [],
  migrations: [],
  repair: (value) => (Array.isArray(value) ? distinct(value.filter((one): one is Profil => v.is(PROFIL, one))) : []),
};

function distinct(profils: readonly Profil[]): readonly Profil[] {
  return profils.filter(({ id }, index) => profils.findIndex((other) => other.id === id) === index).slice(0, MOST_PROFILS);
}

/** The list with this one, the newest first, in place of the one that has its id; the same list when there is no room. */
export function withProfil(profils: readonly Profil[], profil: Profil): readonly Profil[] {
  const others = profils.filter(({ id }) => id !== profil.id);
  return others.length < MOST_PROFILS ? [profil, ...others] : profils;
}

/** `plein`: there are as many as may be kept, one must go first. */
export type Ajoute = 'fait' | 'plein' | Refus;

/** What the pages are given, so that they never touch the browser's API. */
export interface ProfilsStore {
  read(): Promise<readonly Profil[]>;
  add(profil: Profil): Promise<Ajoute>;
  /** Takes the id under which it is chosen. */
  remove(id: string): Promise<Ecriture<readonly Profil[]>>;
  subscribe(onChange: (profils: readonly Profil[]) => void): () => void;
}

export function openProfils(store: Store): ProfilsStore {
  return {
    read: async () => (await store.read(PROFILS)).value,
    add: async (profil) => {
      const written = await store.update(PROFILS, (current) => withProfil(current, profil));
      if (written.kind === 'refusee') return written.raison;
      return written.value.some(({ id }) => id === profil.id) ? 'fait' : 'plein';
    },
    remove: (id) => store.update(PROFILS, (current) => current.filter((profil) => idDeProfil(profil) !== id)),
    subscribe: (onChange) => store.subscribe(PROFILS, onChange),
  };
}
