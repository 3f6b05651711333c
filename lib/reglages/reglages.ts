/** What the person chose. No name, no number, nothing about them. */

import * as v from 'valibot';
import { type Zone, ZONES } from '../calendar/jours-feries';
import { type Association, ASSOCIATIONS, associationOf } from '../guide/associations';
import { isIdDeProfil } from '../profils/ids';
import type { Item } from './item';
import type { Ecriture } from './store';

export type Taille = 1 | 2 | 3;
export type Theme = 'auto' | 'clair' | 'sombre';

export interface Reglages {
  /** Id of a built-in profile, or of one that came by a file; `null`: not chosen yet. */
  readonly association: string | null;
  /** `null`: the association's. */
  readonly zone: Zone | null;
  /** 18, 22 or 28 px. */
  readonly taille: Taille;
  /** `auto`: as the computer. */
  readonly theme: Theme;
}

export const DEFAUT: Reglages = { association: null, zone: null, taille: 1, theme: 'auto' };

export const TAILLES = [1, 2, 3] as const satisfies readonly Taille[];
export const THEMES = ['auto', 'clair', 'sombre'] as const satisfies readonly Theme[];

/** One schema per field: a field that is spoilt does not take the others with it. */
export const CHAMPS = {
  association: v.nullable(v.union([v.picklist(ASSOCIATIONS.map(({ id }) => id)), v.pipe(v.string(), v.check(isIdDeProfil))])),
  zone: v.nullable(v.picklist(ZONES)),
  taille: v.picklist(TAILLES),
  theme: v.picklist(THEMES),
} satisfies Readonly<Record<keyof Reglages, unknown>>;

export type Champ = keyof typeof CHAMPS;
export const CHAMP_IDS = Object.keys(CHAMPS) as readonly Champ[];

const REPAIR = v.fallback(
  v.object({
    association: v.fallback(CHAMPS.association, DEFAUT.association),
    zone: v.fallback(CHAMPS.zone, DEFAUT.zone),
    taille: v.fallback(CHAMPS.taille, DEFAUT.taille),
    theme: v.fallback(CHAMPS.theme, DEFAUT.theme),
  }),
  DEFAUT,
);

export const REGLAGES: Item<Reglages> = {
  key: 'reglages',
  area: 'local',
  version: 1,
  schema: v.strictObject(CHAMPS),
  defaut: DEFAUT,
  migrations: [],
  repair: (value) => v.parse(REPAIR, value),
};

/** The zone that deadlines are counted in: the person's choice, else their association's, else the national one. `profil`: when it came by a file. */
export function zoneOf({ zone, association }: Reglages, profil: Association | null = null): Zone {
  return zone ?? profil?.zone ?? zoneOfAssociation(association);
}

/** The zone of a profile; the national one when there is no profile. */
export function zoneOfAssociation(association: string | null, associations?: readonly Association[]): Zone {
  return (association === null ? null : associationOf(association, associations))?.zone ?? 'metropole';
}

/** What the pages are given, so that they never touch the browser's API. */
export interface ReglagesStore {
  read(): Promise<Reglages>;
  write(change: Partial<Reglages>): Promise<Ecriture<Reglages>>;
  subscribe(onChange: (reglages: Reglages) => void): () => void;
}
