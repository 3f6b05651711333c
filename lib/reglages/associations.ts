/** The profile that is no built-in one, for the panel: apart from the rest, since few people have such a file. */

import { type Association, associationOf } from '../guide/associations';
import { associationsAvec } from '../profils/association';
import type { Organisation } from './organisation';
import { PROFILS } from './profils';
import type { Store } from './store';

/** The profile with this id, now. */
export async function lireAssociation(store: Store, { profil }: Organisation, id: string): Promise<Association | null> {
  return associationOf(id, associationsAvec((await store.read(PROFILS)).value, profil));
}

/** Calls with the profile each time the files change. Returns how to stop. */
export function suivreAssociation(store: Store, { profil }: Organisation, id: string, onChange: (association: Association | null) => void): () => void {
  return store.subscribe(PROFILS, (profils) => onChange(associationOf(id, associationsAvec(profils, profil))));
}
