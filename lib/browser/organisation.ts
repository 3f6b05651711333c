/** What the organisation has chosen, for our pages. The background has its own way (`organisation-du-fond.ts`). */

import { type Organisation, POLITIQUES, SANS_ORGANISATION } from '../reglages/organisation';
import type { Store } from '../reglages/store';
import { politiquesConnues } from './storage';

/**
 * Takes the extension's store; few computers have any policy, so what checks them is fetched only then.
 * `onNew`: the browser has said since something else than what was read.
 */
export async function readOrganisation(store: Store, onNew: () => void): Promise<Organisation> {
  const brut = await politiquesConnues(store);
  store.subscribe(POLITIQUES, (known) => {
    // Erased with everything else, they are still in force; withdrawn, they are kept as none.
    if (known !== POLITIQUES.defaut && JSON.stringify(known) !== JSON.stringify(brut)) onNew();
  });
  if (Object.keys(brut).length === 0) return SANS_ORGANISATION;
  return import('../reglages/lire-organisation').then(({ lireOrganisation }) => lireOrganisation(brut), () => SANS_ORGANISATION);
}
