/** The notes that the person no longer wants on pages: kinds only, never a page's address or a training. */

import * as v from 'valibot';
import { BULLE_IDS, type HintId } from '../guide/bulle-ids';
import type { Item } from './item';

export const BULLE = v.picklist(BULLE_IDS);

export const BULLES_TUES: Item<readonly HintId[]> = {
  key: 'bulles-tues',
  area: 'local',
  version: 1,
  schema: v.pipe(v.array(BULLE), v.maxLength(BULLE_IDS.length), v.check((ids) => new Set(ids).size === ids.length)),
  defaut: [],
  migrations: [],
  // A kind that a later version drops must not bring back the others.
  repair: (value) => (Array.isArray(value) ? [...new Set(value.filter((id) => v.is(BULLE, id)))] : []),
};

/** In the order of the table, so that the same choices are always the same list. */
export function avecBulleTue(tues: readonly HintId[], bulle: HintId): readonly HintId[] {
  return BULLE_IDS.filter((id) => id === bulle || tues.includes(id));
}

export function sansBulleTue(tues: readonly HintId[], bulle: HintId): readonly HintId[] {
  return tues.filter((id) => id !== bulle);
}
