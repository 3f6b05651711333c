import * as v from 'valibot';
import type { Item } from '@/lib/reglages/item';
import type { Reglages } from '@/lib/reglages/reglages';

/** Another item beside the settings, which nothing that happens to them may touch. */
export const TEMOIN: Item<readonly string[]> = { key: 'temoin', area: 'local', version: 1, schema: v.array(v.string()), defaut: [], migrations: [] };

/** A change of some settings. */
export function avec(change: Partial<Reglages>): (now: Reglages) => Reglages {
  return (now) => ({ ...now, ...change });
}
