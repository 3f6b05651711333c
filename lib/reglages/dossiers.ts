/** The trainings that the person follows, on this computer only. */

import * as v from 'valibot';
import type { CivilDate } from '../calendar/civil-date';
import { anonyme } from '../dossiers/personnel';
import { type Dossier, DOSSIERS_AU_PLUS, LONGUEUR_TEXTE, PREREQUIS, VUS_AU_PLUS } from '../dossiers/types';
import { dayOrNull } from '../guide/jour';
import { STATUT_IDS } from '../guide/statuts';
import type { Item } from './item';

const JOUR = v.custom<CivilDate>((value) => typeof value === 'string' && dayOrNull(value) !== null, 'jour');
/** Whatever the way in (page, keyboard, file), what could say who someone is cannot be stored. */
const TEXTE = v.pipe(v.string(), v.maxLength(LONGUEUR_TEXTE), v.check((text) => anonyme(text) === text));
/** 100 000 €, as for what is typed. */
const PRIX = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_00));

function valeurDe<S extends v.GenericSchema>(schema: S) {
  return v.strictObject({ valeur: schema, provenance: v.picklist(['lu', 'saisi']), le: JOUR });
}

const VU = valeurDe(v.picklist(STATUT_IDS));

/** One schema per field: an imported file is told which one is at fault. */
export const CHAMPS_DOSSIER = {
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u)),
  titre: v.nullable(valeurDe(TEXTE)),
  organisme: v.nullable(valeurDe(TEXTE)),
  debut: v.nullable(valeurDe(JOUR)),
  fin: v.nullable(valeurDe(JOUR)),
  prixCentimes: v.nullable(valeurDe(PRIX)),
  statut: v.nullable(VU),
  evenements: v.strictObject({ demande: v.nullable(valeurDe(JOUR)), proposition: v.nullable(valeurDe(JOUR)), confirmation: v.nullable(valeurDe(JOUR)) }),
  prerequis: v.picklist(PREREQUIS),
  vus: v.pipe(v.array(VU), v.maxLength(VUS_AU_PLUS)),
  suiviDepuis: JOUR,
  closLe: v.nullable(JOUR),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
} satisfies Readonly<Record<keyof Dossier, unknown>>;

const DOSSIER = v.strictObject(CHAMPS_DOSSIER);
const LISTE = v.pipe(v.array(DOSSIER), v.maxLength(DOSSIERS_AU_PLUS), v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'id'));

export const DOSSIERS: Item<readonly Dossier[]> = {
  key: 'dossiers',
  area: 'local',
  version: 1,
  schema: LISTE,
  defaut: [],
  migrations: [],
  repair: sound,
};

/** A field that is spoilt does not take its dossier with it, nor a dossier the others: the whole list, as it was, is set aside. */
function sound(value: unknown): readonly Dossier[] {
  const seen = new Set<string>();
  return (Array.isArray(value) ? value : []).flatMap((one): readonly Dossier[] => {
    const mended = mend(one);
    if (mended === null || seen.has(mended.id)) return [];
    seen.add(mended.id);
    return [mended];
  }).slice(0, DOSSIERS_AU_PLUS);
}

const { evenements: EVENEMENTS, ...PLAINS } = CHAMPS_DOSSIER;

const REPAIR = v.object({
  id: v.pipe(v.string(), v.minLength(16), v.transform(mendId), PLAINS.id),
  titre: v.fallback(PLAINS.titre, null),
  organisme: v.fallback(PLAINS.organisme, null),
  debut: v.fallback(PLAINS.debut, null),
  fin: v.fallback(PLAINS.fin, null),
  prixCentimes: v.fallback(PLAINS.prixCentimes, null),
  statut: v.fallback(PLAINS.statut, null),
  evenements: v.fallback(
    v.object({
      demande: v.fallback(EVENEMENTS.entries.demande, null),
      proposition: v.fallback(EVENEMENTS.entries.proposition, null),
      confirmation: v.fallback(EVENEMENTS.entries.confirmation, null),
    }),
    { demande: null, proposition: null, confirmation: null },
  ),
  prerequis: v.fallback(PLAINS.prerequis, 'inconnu'),
  vus: v.pipe(v.fallback(v.array(v.unknown()), []), v.transform((vus) => vus.filter((vu) => v.is(VU, vu)).slice(-VUS_AU_PLUS))),
  suiviDepuis: v.fallback(v.nullable(JOUR), null),
  closLe: v.fallback(PLAINS.closLe, null),
  revision: v.fallback(PLAINS.revision, 1),
});

/** Null: not even the id, or no day at all, is left of it. */
function mend(value: unknown): Dossier | null {
  const parsed = v.safeParse(REPAIR, value);
  if (!parsed.success) return null;
  const { output } = parsed;
  const suiviDepuis = output.suiviDepuis ?? (output.statut ?? output.titre ?? output.debut ?? output.prixCentimes)?.le;
  return suiviDepuis === undefined ? null : { ...output, suiviDepuis };
}

/** One digit spoilt is no reason to forget a dossier: any id will do, provided it is always the same. */
function mendId(text: string): string {
  return text.slice(0, 32).toLowerCase().replaceAll(/[^0-9a-f]/gu, '0').padEnd(32, '0');
}
