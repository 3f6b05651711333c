/** Reminders: what the person chose, and which ones were shown. */

import * as v from 'valibot';
import type { CivilDate } from '../calendar/civil-date';
import { dayOrNull } from '../guide/jour';
import type { Item } from './item';

export interface ChoixRappels {
  /** The day on which they were switched on; null: they are off. */
  readonly depuis: CivilDate | null;
  /** Whole hours of the person's own clock: nothing before `debut`, nothing from `fin` on. */
  readonly debut: (typeof DEBUTS)[number];
  readonly fin: (typeof FINS)[number];
}

/** No choice of the first list is after one of the second: there is always an hour left. */
export const DEBUTS = [6, 7, 8, 9, 10, 11, 12] as const;
export const FINS = [13, 14, 15, 16, 17, 18, 19, 20, 21, 22] as const;

const DEFAUT: ChoixRappels = { depuis: null, debut: 8, fin: 20 };
const JOUR = v.custom<CivilDate>((value) => typeof value === 'string' && dayOrNull(value) !== null, 'jour');
const CHAMPS = { depuis: v.nullable(JOUR), debut: v.picklist(DEBUTS), fin: v.picklist(FINS) } as const;
const REPAIR = v.object({ depuis: v.fallback(CHAMPS.depuis, null), debut: v.fallback(CHAMPS.debut, DEFAUT.debut), fin: v.fallback(CHAMPS.fin, DEFAUT.fin) });

export const RAPPELS: Item<ChoixRappels> = {
  key: 'rappels',
  area: 'local',
  version: 1,
  schema: v.strictObject(CHAMPS),
  defaut: DEFAUT,
  migrations: [],
  repair: (value) => v.parse(v.fallback(REPAIR, DEFAUT), value),
};

/** Nine reminders at most for each of fifty dossiers, and as many again for dates that were corrected. */
const MONTRES_AU_PLUS = 1000;
const CLE = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}:[a-z-]{1,40}:\d{4}-\d\d-\d\d:(?:\d|passe)$/u));

/** Keys of the reminders that were shown, oldest first: of a dossier drawn on this computer, a deadline, its last day, which reminder. */
export const RAPPELS_MONTRES: Item<readonly string[]> = {
  key: 'rappels-montres',
  area: 'local',
  version: 1,
  schema: v.pipe(v.array(CLE), v.maxLength(MONTRES_AU_PLUS)),
  defaut: [],
  migrations: [],
  repair: (value) => (Array.isArray(value) ? value.filter((cle) => v.is(CLE, cle)).slice(-MONTRES_AU_PLUS) : []),
};

/** For this session of the browser only: when there is no room left for the list itself, a reminder must not come back every hour. */
export const RAPPELS_MONTRES_SESSION: Item<readonly string[]> = { ...RAPPELS_MONTRES, key: 'rappels-montres', area: 'session' };

/** The list with one more; what belongs to dossiers that are gone is let go. A null list of dossiers: not known, all is kept. */
export function avecMontre(montres: readonly string[], cle: string, dossiers: readonly string[] | null): readonly string[] {
  const kept = montres.filter((one) => one !== cle && (dossiers === null || dossiers.includes(dossierIdOf(one))));
  return [...kept, cle].slice(-MONTRES_AU_PLUS);
}

/** The id of the dossier that a key speaks of. */
export function dossierIdOf(cle: string): string {
  return cle.slice(0, cle.indexOf(':'));
}

/** `bloquee`: given to the extension, but silenced in the browser's settings. */
export type Permission = 'accordee' | 'absente' | 'bloquee';

/** What the pages are given of the browser's permission, so that they never touch its API. */
export interface GestesRappels {
  permission(): Promise<Permission>;
  /** To call in the click itself, without any wait before. False: refused. */
  demander(): Promise<boolean>;
  /** What is no longer used is given back. */
  rendre(): Promise<void>;
  /** Called when the permission is given or taken back. Returns how to stop. */
  suivre(onChange: () => void): () => void;
}
