/** What a page just read says of the followed trainings. */

import { apresRapport } from '../dossiers/rapport';
import type { PageReport } from '../page/types';
import { DOSSIERS } from '../reglages/dossiers';
import type { Store } from '../reglages/store';
import { today } from './clock';

/** Moves forward the one that the page shows. Reads first: most pages change nothing, and a write would wake every window. */
export async function followDossiers(store: Store, report: PageReport): Promise<void> {
  const { value } = await store.read(DOSSIERS);
  if (apresRapport(value, report, today()) === value) return;
  await store.update(DOSSIERS, (dossiers) => apresRapport(dossiers, report, today()));
}
