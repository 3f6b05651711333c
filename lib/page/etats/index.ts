/** The table of page states: an entry each. Ids, lists, documents and the judge's rules derive from it. */

import type { Etat } from '../etat';
import { ACCES } from './acces';
import { DOSSIERS } from './dossiers';
import { DROITS_ET_FORMATIONS } from './droits';
import { INTERRUPTIONS } from './interruptions';

export const ETATS = { ...ACCES, ...DROITS_ET_FORMATIONS, ...DOSSIERS, ...INTERRUPTIONS } as const satisfies Readonly<Record<string, Etat>>;

/** The ids are a contract with the guide, the fixtures and other programs: never rename one. */
export type PageStateId = keyof typeof ETATS;
export const PAGE_STATE_IDS = Object.keys(ETATS) as readonly PageStateId[];
