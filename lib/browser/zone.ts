/** The zone that deadlines are counted in, outside of any page: the person's choice, their organisation's, their association's. */

import type { Zone } from '../calendar/jours-feries';
import { associationsAvec } from '../profils/association';
import type { Organisation } from '../reglages/organisation';
import { PROFILS } from '../reglages/profils';
import { openReglages } from '../reglages/reglages-store';
import { zoneOfAssociation } from '../reglages/reglages';
import type { Store } from '../reglages/store';
import { organisationConnue } from './organisation-du-fond';

/** `knowing`: what the organisation has chosen, for who would rather wait than be wrong. */
export async function readZone(store: Store, knowing: Promise<Organisation> = organisationConnue(store)): Promise<Zone> {
  const organisation = await knowing;
  const { zone, association } = await openReglages(store, organisation).read();
  if (zone !== null) return zone;
  const { value: profils } = await store.read(PROFILS);
  return zoneOfAssociation(association, associationsAvec(profils, organisation.profil));
}
