/** The tabs that a step of the site may have sent elsewhere: gone with the browser, whatever happens. */

import * as v from 'valibot';
import { ATTENTE_IDS } from '../guide/attentes';
import { type Sortie, SORTIES_AU_PLUS } from '../guide/sorties';
import type { Item } from './item';

export const SORTIES: Item<readonly Sortie[]> = {
  key: 'sorties',
  area: 'session',
  version: 1,
  schema: v.pipe(
    v.array(v.strictObject({ onglet: v.pipe(v.number(), v.integer()), attente: v.picklist(ATTENTE_IDS), vueLe: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
    v.maxLength(SORTIES_AU_PLUS),
  ),
  defaut: [],
  migrations: [],
};
