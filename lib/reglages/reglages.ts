/** What the person chose, each setting written once: type, schema, default, words, copy, display and fleet policy follow. No name, no number, nothing about them. */

import * as v from 'valibot';
import { type Zone, ZONES } from '../calendar/jours-feries';
import { type Association, ASSOCIATIONS, associationOf } from '../guide/associations';
import { isIdDeProfil } from '../profils/ids';
import type { Item } from './item';
import type { Ecriture } from './store';
import { gainsOf, versionOf } from './versions';
import { NOMS_ZONES } from './zones';

interface ReglageDef<T> {
  /** The version of the settings that first held it. What an earlier one kept gains it at its default. */
  readonly depuis: number;
  readonly schema: v.GenericSchema<unknown, T>;
  /** Until the person chooses. */
  readonly vide: T;
  readonly nom: string;
  /** What a copy may say for it, to help who wrote it by hand. */
  readonly attendu: string;
  /** A value, as a person says it. */
  readonly dire: (valeur: T) => string;
  /** Whether the organisation that runs a computer may set it: for good, or to start from. Absent: it may not. */
  readonly politique?: Politique;
}

export interface Politique {
  readonly sens: 'impose' | 'depart';
  readonly schema: v.GenericSchema;
  /** For those who write the policy. */
  readonly description: string;
}

/** A setting with a few values, each with its word: shown as buttons. */
interface Choix<T> extends ReglageDef<T> {
  readonly options: readonly (readonly [valeur: T, mot: string])[];
}

const INTEGREE = v.picklist(ASSOCIATIONS.map(({ id }) => id));
const TAILLES = [[1, 'normale'], [2, 'grande'], [3, 'très grande']] as const;

export const CHAMPS = {
  /** Id of a built-in profile, or of one that came by a file; `null`: not chosen yet. */
  association: reglage<string | null>({
    depuis: 1,
    schema: v.nullable(v.union([INTEGREE, v.pipe(v.string(), v.check(isIdDeProfil))])),
    vide: null,
    nom: 'Mon association',
    attendu: 'une association de la liste',
    dire: nomDAssociation,
    politique: { sens: 'impose', schema: INTEGREE, description: 'Identifiant d’une association intégrée. Sans effet si un profil est donné.' },
  }),
  /** `null`: the association's. */
  zone: reglage<Zone | null>({
    depuis: 1,
    schema: v.nullable(v.picklist(ZONES)),
    vide: null,
    nom: 'Mon territoire',
    attendu: 'un territoire de la liste',
    dire: (zone) => (zone === null ? 'choix habituel' : NOMS_ZONES[zone]),
    politique: { sens: 'impose', schema: v.picklist(ZONES), description: 'Territoire pour compter les jours ouvrés.' },
  }),
  /** 18, 22 or 28 px. Text must stay as large as each person needs: a fleet only gives a start. */
  taille: choix(TAILLES, {
    depuis: 1,
    vide: 1,
    nom: 'Taille du texte',
    politique: { sens: 'depart', schema: v.picklist(TAILLES.map(([taille]) => taille)), description: 'Taille du texte au départ : 1, 2 ou 3. Chaque personne peut la changer.' },
  }),
  /** `auto`: as the computer. */
  theme: choix([['auto', 'comme mon ordinateur'], ['clair', 'fond clair'], ['sombre', 'fond sombre']], { depuis: 1, vide: 'auto', nom: 'Couleurs' }),
};

type Table = typeof CHAMPS;
export type Reglages = { readonly [C in keyof Table]: Table[C]['vide'] };
export type Taille = Reglages['taille'];

export type ReglageId = keyof Table;
export const REGLAGE_IDS = Object.keys(CHAMPS) as readonly ReglageId[];
/** Those that are chosen among a few values. */
export type ChoixId = { [C in ReglageId]: Table[C] extends { readonly options: unknown } ? C : never }[ReglageId];
export const CHOIX_IDS = REGLAGE_IDS.filter((id): id is ChoixId => 'options' in CHAMPS[id]);

export const DEFAUT = pourChaqueChamp(({ vide }) => vide) as Reglages;

/** A field that is spoilt does not take the others with it. */
const REPAIR = v.fallback(v.object(pourChaqueChamp(({ schema, vide }) => v.fallback(schema, vide))), DEFAUT) as v.GenericSchema<unknown> as v.GenericSchema<unknown, Reglages>;

export const REGLAGES: Item<Reglages> = {
  key: 'reglages',
  area: 'local',
  version: versionOf(CHAMPS),
  schema: v.strictObject(pourChaqueChamp(({ schema }) => schema)) as v.GenericSchema<unknown> as v.GenericSchema<unknown, Reglages>,
  defaut: DEFAUT,
  migrations: gainsOf(CHAMPS),
  repair: (value) => v.parse(REPAIR, value),
};

/** The entry of a setting, whatever it holds. */
export function reglageDefOf(id: ReglageId): ReglageDef<unknown> {
  return CHAMPS[id] as unknown as ReglageDef<unknown>;
}

/** The values of a setting, with their words. */
export function optionsOf<C extends ChoixId>(id: C): readonly (readonly [Reglages[C], string])[] {
  return CHAMPS[id].options as unknown as readonly (readonly [Reglages[C], string])[];
}

/** The value of one setting, as a person says it. */
export function wordsOfReglage(reglages: Reglages, id: ReglageId): string {
  return reglageDefOf(id).dire(reglages[id]);
}

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

function reglage<T>(entry: ReglageDef<T>): ReglageDef<T> {
  return entry;
}

function choix<const T extends string | number>(options: readonly (readonly [T, string])[], entry: Pick<ReglageDef<NoInfer<T>>, 'depuis' | 'vide' | 'nom' | 'politique'>): Choix<T> {
  const valeurs = options.map(([valeur]) => valeur);
  return {
    ...entry,
    options,
    schema: v.picklist(valeurs),
    attendu: `${valeurs.slice(0, -1).join(', ')} ou ${valeurs.at(-1)}`,
    dire: (chosen) => options.find(([valeur]) => valeur === chosen)?.[1] ?? '',
  };
}

function pourChaqueChamp<T>(make: (entry: ReglageDef<unknown>) => T): Readonly<Record<ReglageId, T>> {
  return Object.fromEntries(REGLAGE_IDS.map((id) => [id, make(reglageDefOf(id))])) as Record<ReglageId, T>;
}

function nomDAssociation(id: string | null): string {
  if (id === null) return 'pas encore choisie';
  // The file of the copy may bring the profile with it: only its id is known here.
  if (isIdDeProfil(id)) return `celle du fichier ${id.split(':').at(-1)}`;
  return associationOf(id)?.nom ?? 'pas encore choisie';
}
