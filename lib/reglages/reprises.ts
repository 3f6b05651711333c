/** The trainings to open again: gone with the browser, whatever happens. */

import * as v from 'valibot';
import type { Reprise } from '../guide/reprise';
import { isSiteUrl, readRoute } from '../page/route';
import type { Item } from './item';

/** Only the canonical address of a training sheet: what was stored may have been tampered with, and it will be opened. */
function isFormationUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return isSiteUrl(url) && readRoute(url).formationUrl === text;
}

export const REPRISES: Item<readonly Reprise[]> = {
  key: 'reprises',
  area: 'session',
  version: 1,
  schema: v.pipe(
    v.array(
      v.strictObject({
        formationUrl: v.pipe(v.string(), v.maxLength(500), v.check(isFormationUrl)),
        titre: v.nullable(v.pipe(v.string(), v.maxLength(200))),
        vueLe: v.pipe(v.number(), v.integer(), v.minValue(0)),
        cachee: v.exactOptional(v.literal(true)),
      }),
    ),
    v.maxLength(3),
  ),
  defaut: [],
  migrations: [],
};
