/**
 * The fields of a followed training, each written once: the type, what is kept and mended, the copy and its preview, the joining of
 * two copies and the form to correct follow from here. No name, no number, no address: nothing that says who somebody is, nor which
 * dossier it is on the site.
 */

import * as v from 'valibot';
import type { CivilDate } from '../calendar/civil-date';
import { jourEnChiffres } from '../guide/dates-en-mots';
import { euros, jourEnLettres } from '../guide/format';
import { dayOrNull } from '../guide/jour';
import { type Lue, readJourSaisi, readPrixSaisi } from '../guide/saisie';
import { NOMS_STATUTS, STATUT_IDS } from '../guide/statuts';
import type { StatutDossier } from '../page/types';
import { anonyme, readTexteSaisi } from './personnel';
import { EVENEMENTS, type EvenementDossier, joindreVus, LONGUEUR_TEXTE, MOTS_EVENEMENTS, plusRecent, PREREQUIS, type Prerequis, type Valeur, VUS_AU_PLUS } from './valeur';

export interface ChampDef<T> {
  /** The version of the list that first held it. What an earlier one kept, or copied, gains it empty. */
  readonly depuis: number;
  readonly schema: v.GenericSchema<unknown, T>;
  /** What can be kept of a spoilt value; the empty one when absent. */
  readonly repare?: v.GenericSchema<unknown, T>;
  /** What a copy may say for it, to help who wrote it by hand. */
  readonly attendu: string;
  /** Two accounts of it as one. */
  readonly joindre: (ours: T, theirs: T) => T;
  /** Its name and its value, in the preview of a copy; absent: not told. */
  readonly apercu?: (valeur: T) => readonly (readonly [nom: string, dit: string])[];
}

/** A field that a new dossier has empty. */
export interface ChampVide<T> extends ChampDef<T> {
  readonly vide: T;
}

/** A field that the person corrects in the form. */
export interface ChampSaisi<T> extends ChampVide<Valeur<T> | null> {
  readonly saisie: SaisieDef<T>;
}

export interface SaisieDef<T> {
  readonly etiquette: string;
  readonly exemple: string;
  readonly lire: (text: string, today: CivilDate) => Lue<T>;
  /** The value as a person types it. */
  readonly ecrire: (valeur: T) => string;
  readonly clavier?: 'decimal';
}

/** What the fields of one kind share. */
interface Nature<T> extends Pick<ChampDef<T>, 'schema' | 'attendu'>, Pick<SaisieDef<T>, 'lire' | 'ecrire' | 'clavier'> {
  readonly dire: (valeur: T) => string;
}

const INCONNU = 'inconnu';
const QUAND = 'avec sa provenance (lu ou saisi) et son jour';
const UN_JOUR = 'un jour écrit année-mois-jour';

export const JOUR = v.custom<CivilDate>((value) => typeof value === 'string' && dayOrNull(value) !== null, 'jour');
const VU = valeurOf(v.picklist(STATUT_IDS));

/** Whatever the way in (page, keyboard, file), what could say who someone is cannot be stored. */
const UN_TEXTE: Nature<string> = {
  schema: v.pipe(v.string(), v.maxLength(LONGUEUR_TEXTE), v.check((text) => anonyme(text) === text)),
  attendu: 'un texte court, sans numéro ni adresse',
  lire: readTexteSaisi,
  ecrire: (text) => text,
  dire: (text) => text,
};
const DATE: Nature<CivilDate> = { schema: JOUR, attendu: UN_JOUR, lire: readJourSaisi, ecrire: jourEnChiffres, dire: jourEnLettres };
/** Integer cents, up to 100 000 €, as for what is typed. */
const PRIX: Nature<number> = {
  schema: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_00)),
  attendu: 'un prix en centimes',
  lire: readPrixSaisi,
  ecrire: (centimes) => String(centimes / 100).replace('.', ','),
  dire: euros,
  clavier: 'decimal',
};

/** In the order of the form, of the copy and of its preview. */
export const CHAMPS = {
  /** Drawn at random on this computer, never the site's: 32 hexadecimal digits. One digit spoilt is no reason to forget a dossier: any id will do, provided it is always the same. */
  id: champ({ depuis: 1, schema: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u)), repare: v.pipe(v.string(), v.minLength(16), v.transform(mendId)), attendu: 'le repère écrit par le Compagnon, sans y toucher', joindre: (ours) => ours }),
  titre: saisi(UN_TEXTE, { depuis: 1, nom: 'titre', etiquette: 'Titre de la formation', exemple: 'Le budget communal' }),
  organisme: saisi(UN_TEXTE, { depuis: 1, nom: 'organisme', etiquette: 'Organisme de formation', exemple: 'Association des maires' }),
  debut: saisi(DATE, { depuis: 1, nom: 'premier jour', etiquette: 'Premier jour de la formation', exemple: '15/12/2026' }),
  fin: saisi(DATE, { depuis: 1, nom: 'dernier jour', etiquette: 'Dernier jour de la formation', exemple: '16/12/2026' }),
  prixCentimes: saisi(PRIX, { depuis: 1, nom: 'prix', etiquette: 'Prix, en euros', exemple: '1 200,50' }),
  /** The last status known. */
  statut: champVide({ depuis: 1, schema: v.nullable(VU), vide: null, attendu: `un statut de la liste, ${QUAND}`, joindre: plusRecent, apercu: (vu) => [['statut', vu === null ? INCONNU : NOMS_STATUTS[vu.valeur]]] }),
  evenements: champVide({
    depuis: 1,
    schema: v.strictObject(pourChaqueEvenement(() => v.nullable(valeurOf(JOUR)))),
    repare: v.fallback(v.object(pourChaqueEvenement(() => v.fallback(v.nullable(valeurOf(JOUR)), null))), pourChaqueEvenement(() => null)),
    vide: pourChaqueEvenement<Valeur<CivilDate> | null>(() => null),
    attendu: 'les jours de la demande, de la réponse et de la confirmation',
    joindre: (ours, theirs) => pourChaqueEvenement((id) => plusRecent(ours[id], theirs[id])),
    apercu: (jours) => EVENEMENTS.map((id) => [MOTS_EVENEMENTS[id].toLowerCase(), jours[id] === null ? INCONNU : jourEnLettres(jours[id].valeur)] as const),
  }),
  prerequis: champVide<Prerequis>({ depuis: 1, schema: v.picklist(PREREQUIS), vide: 'inconnu', attendu: 'oui, non ou inconnu', joindre: (ours, theirs) => (ours === 'inconnu' ? theirs : ours) }),
  /** The statuses as they came, oldest first; the day is the one on which it was seen, never the day of the event. */
  vus: champVide<readonly Valeur<StatutDossier>[]>({
    depuis: 1,
    schema: v.pipe(v.array(VU), v.maxLength(VUS_AU_PLUS)),
    repare: v.pipe(v.fallback(v.array(v.unknown()), []), v.transform((vus) => vus.filter((vu): vu is Valeur<StatutDossier> => v.is(VU, vu)).slice(-VUS_AU_PLUS))),
    vide: [],
    attendu: 'la liste des statuts vus',
    joindre: joindreVus,
  }),
  suiviDepuis: champ({ depuis: 1, schema: JOUR, attendu: UN_JOUR, joindre: (ours, theirs) => (ours < theirs ? ours : theirs) }),
  /** The day it was seen or said to be over (refused, cancelled, done); null while it runs. */
  closLe: champVide({ depuis: 1, schema: v.nullable(JOUR), vide: null, attendu: `${UN_JOUR}, ou rien`, joindre: (ours, theirs) => ours ?? theirs }),
  /** One more at each change: a calendar that meets the file again knows which is the newer. */
  revision: champVide({ depuis: 1, schema: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)), vide: 1, attendu: 'un nombre entier', joindre: Math.max }),
};

type Table = typeof CHAMPS;
export type Dossier = { readonly [C in keyof Table]: v.InferOutput<Table[C]['schema']> };
export type ChampDossier = keyof Table;
export const CHAMPS_DOSSIER = Object.keys(CHAMPS) as readonly ChampDossier[];

/** The fields of the form. */
export type ChampId = { [C in ChampDossier]: Table[C] extends { readonly saisie: unknown } ? C : never }[ChampDossier];
export const CHAMP_IDS = CHAMPS_DOSSIER.filter((id): id is ChampId => 'saisie' in CHAMPS[id]);
/** By the type of what they hold. */
export type Champs = { readonly [C in ChampId]: NonNullable<Dossier[C]>['valeur'] };

type ChampAVide = { [C in ChampDossier]: Table[C] extends { readonly vide: unknown } ? C : never }[ChampDossier];
/** A dossier of which nothing is known, but for what it never goes without. */
export const VIDES = Object.fromEntries(Object.entries(CHAMPS).flatMap(([id, one]) => ('vide' in one ? [[id, one.vide]] : []))) as Pick<Dossier, ChampAVide>;

/** The entry of a field, whatever it holds. */
export function champDefOf(id: ChampDossier): ChampDef<unknown> {
  return CHAMPS[id] as unknown as ChampDef<unknown>;
}

/** How a field is typed, and what is in it now, as a person types it. */
export function saisieOf(dossier: Dossier, id: ChampId): SaisieDef<unknown> & { readonly initial: string } {
  const saisie = CHAMPS[id].saisie as unknown as SaisieDef<unknown>;
  const { valeur = null } = dossier[id] ?? {};
  return { ...saisie, initial: valeur === null ? '' : saisie.ecrire(valeur) };
}

function champ<T>(entry: ChampDef<T>): ChampDef<T> {
  return entry;
}

function champVide<T>(entry: ChampVide<T>): ChampVide<T> {
  return entry;
}

/** A value that the page may show, and that the person may always correct. */
function saisi<T>({ schema, attendu, dire, ...nature }: Nature<T>, { depuis, nom, etiquette, exemple }: { readonly depuis: number; readonly nom: string; readonly etiquette: string; readonly exemple: string }): ChampSaisi<T> {
  return {
    depuis,
    schema: v.nullable(valeurOf(schema)),
    vide: null,
    attendu: `${attendu}, ${QUAND}`,
    joindre: plusRecent,
    apercu: (vu) => [[nom, vu === null ? INCONNU : dire(vu.valeur)]],
    saisie: { etiquette, exemple, ...nature },
  };
}

function valeurOf<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Valeur<T>> {
  return v.strictObject({ valeur: schema, provenance: v.picklist(['lu', 'saisi']), le: JOUR }) as unknown as v.GenericSchema<unknown, Valeur<T>>;
}

function pourChaqueEvenement<T>(make: (id: EvenementDossier) => T): Readonly<Record<EvenementDossier, T>> {
  return Object.fromEntries(EVENEMENTS.map((id) => [id, make(id)])) as Record<EvenementDossier, T>;
}

function mendId(text: string): string {
  return text.slice(0, 32).toLowerCase().replaceAll(/[^0-9a-f]/gu, '0').padEnd(32, '0');
}
