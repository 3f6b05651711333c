/** The chosen association: a built-in one, or one that came by a file or by the organisation. */

import { type Association, associationOf } from '../guide/associations';
import { associationsAvec } from '../profils/association';
import { isAjoute } from '../profils/ids';
import type { Organisation } from './organisation';
import { PROFILS } from './profils';
import type { Store } from './store';

/** The profile with this id, now; null when there is none. */
export async function lireAssociation(store: Store, { profil }: Organisation, id: string | null): Promise<Association | null> {
  if (id === null) return null;
  return isAjoute(id) ? associationOf(id, associationsAvec((await store.read(PROFILS)).value, profil)) : associationOf(id);
}

/** Calls with the profile as it is, then each time the files change. Returns how to stop. */
export function suivreAssociation(store: Store, organisation: Organisation, id: string, onChange: (association: Association | null) => void): () => void {
  let gone = false;
  const tell = (association: Association | null): void => {
    if (!gone) onChange(association);
  };
  void lireAssociation(store, organisation, id).then(tell);
  const stop = store.subscribe(PROFILS, (profils) => tell(associationOf(id, associationsAvec(profils, organisation.profil))));
  return () => {
    gone = true;
    stop();
  };
}
