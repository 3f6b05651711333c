/** What the organisation that runs this computer has chosen for its people. Read only. */

import * as v from 'valibot';
import type { Profil } from '../profils/schema';
import type { Item } from './item';
import type { ReglageId, Reglages } from './reglages';

export interface Organisation {
  readonly profil: Profil | null;
  /** Settings that the person sees and cannot change. */
  readonly impose: Partial<Reglages>;
  /** Settings to start from: text must stay as large as each person needs. */
  readonly depart: Partial<Reglages>;
  /** No welcome page after install. */
  readonly sansAccueil: boolean;
  /** Keys whose value cannot be used: left out, and told. */
  readonly refusees: readonly string[];
}

export const SANS_ORGANISATION: Organisation = { profil: null, impose: {}, depart: {}, sansAccueil: false, refusees: [] };

/** Whether the person may not change this setting. */
export function isImpose({ impose }: Organisation, champ: ReglageId): boolean {
  return Object.hasOwn(impose, champ);
}

/** As the browser hands them over, unchecked. */
export type Politiques = Readonly<Record<string, unknown>>;

/** What they said last: a browser that starts gives them seconds late. */
export const POLITIQUES: Item<Politiques> = { key: 'politiques', area: 'local', version: 1, schema: v.record(v.string(), v.unknown()), defaut: {}, migrations: [] };
