/** The notes that the person no longer wants on pages: kinds only, never a page's address or a training. */

import * as v from 'valibot';
import { HINT_IDS, type HintId } from '../guide/hint-ids';
import type { Item } from './item';

export const HINT_ID = v.picklist(HINT_IDS);

export const HINTS_TUS: Item<readonly HintId[]> = {
  key: 'bulles-tues',
  area: 'local',
  version: 1,
  schema: v.pipe(v.array(HINT_ID), v.maxLength(HINT_IDS.length), v.check((ids) => new Set(ids).size === ids.length)),
  defaut: [],
  migrations: [],
  // A kind that a later version drops must not bring back the others.
  repair: (value) => (Array.isArray(value) ? [...new Set(value.filter((id) => v.is(HINT_ID, id)))] : []),
};

/** In the order of the table, so that the same choices are always the same list. */
export function withHintTu(tues: readonly HintId[], bulle: HintId): readonly HintId[] {
  return HINT_IDS.filter((id) => id === bulle || tues.includes(id));
}

export function withoutHintTu(tues: readonly HintId[], bulle: HintId): readonly HintId[] {
  return tues.filter((id) => id !== bulle);
}
