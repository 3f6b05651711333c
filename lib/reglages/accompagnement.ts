/** « Je suis accompagné(e) » : whether somebody else looks at the screen, and what they may see of it. */

import * as v from 'valibot';
import type { Item } from './item';

export interface Accompagnement {
  readonly actif: boolean;
  readonly montants: 'visibles' | 'caches';
}

export const SANS_ACCOMPAGNEMENT: Accompagnement = { actif: false, montants: 'visibles' };
/** What is done when nobody can tell what the person had chosen: hidden can be shown again, shown cannot be hidden again. */
export const PAR_PRUDENCE: Accompagnement = { actif: true, montants: 'caches' };

export const ACCOMPAGNEMENT: Item<Accompagnement> = {
  key: 'accompagnement',
  area: 'local',
  version: 1,
  schema: v.strictObject({ actif: v.boolean(), montants: v.picklist(['visibles', 'caches']) }),
  defaut: SANS_ACCOMPAGNEMENT,
  prudent: PAR_PRUDENCE,
  migrations: [],
};
