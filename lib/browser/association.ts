/** The association of the panel. The code that reads files of associations is fetched only where one is chosen. */

import { type Association, associationOf } from '../guide/associations';
import { isAjoute } from '../profils/ids';
import type { Organisation } from '../reglages/organisation';
import type { Store } from '../reglages/store';

export interface AssociationPrete {
  /** The profile chosen when the panel opens. */
  readonly profil: Association | null;
  readonly suivre: (id: string, onChange: (association: Association | null) => void) => () => void;
}

/** Takes the chosen id: its profile is read before anything is drawn, so that who to call never comes late. */
export async function prepareAssociation(store: Store, organisation: Organisation, id: string | null): Promise<AssociationPrete> {
  const lire = async (one: string): Promise<Association | null> => (await import('../reglages/associations')).lireAssociation(store, organisation, one);
  const suivre: AssociationPrete['suivre'] = (one, onChange) => {
    let stop = (): void => undefined;
    let gone = false;
    async function start(): Promise<void> {
      const { suivreAssociation } = await import('../reglages/associations');
      if (gone) return;
      stop = suivreAssociation(store, organisation, one, onChange);
      onChange(await lire(one));
    }
    void start();
    return () => {
      gone = true;
      stop();
    };
  };
  if (id === null) return { profil: null, suivre };
  return { profil: isAjoute(id) ? await lire(id) : associationOf(id), suivre };
}
