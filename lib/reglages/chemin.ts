/** The steps of the journey done, and where the person was: gone with the browser. Beyond, only a followed training remembers. */

import * as v from 'valibot';
import { type Chemin, CHEMIN as ETAPES, CHEMIN_VIDE } from '../guide/chemin';
import { PAGE_STATE_IDS } from '../page/etats';
import type { Item } from './item';
import { isFormationUrl } from './reprises';

export const CHEMIN: Item<Chemin> = {
  key: 'chemin',
  area: 'session',
  version: 1,
  schema: v.strictObject({
    faites: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ETAPES.length)),
    dernier: v.nullable(v.strictObject({ etat: v.picklist(PAGE_STATE_IDS), formationUrl: v.nullable(v.pipe(v.string(), v.maxLength(500), v.check(isFormationUrl))) })),
  }),
  defaut: CHEMIN_VIDE,
  migrations: [],
};
