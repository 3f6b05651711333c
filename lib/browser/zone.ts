/** The zone that deadlines are counted in, outside of any page: the person's choice, their organisation's, their association's. */

import type { Zone } from '../calendar/jours-feries';
import { associationsAvec } from '../profils/association';
import { PROFILS } from '../reglages/profils';
import { openReglages } from '../reglages/reglages-store';
import { zoneOfAssociation } from '../reglages/reglages';
import type { Store } from '../reglages/store';
import { type PatienceId, readOrganisation } from './organisation';

/** Takes the extension's store, and how long to wait for what the organisation has chosen. */
export async function readZone(store: Store, patience: PatienceId = 'page'): Promise<Zone> {
  const organisation = await readOrganisation(store, patience);
  const { zone, association } = await openReglages(store, organisation).read();
  if (zone !== null) return zone;
  const { value: profils } = await store.read(PROFILS);
  return zoneOfAssociation(association, associationsAvec(profils, organisation.profil));
}
