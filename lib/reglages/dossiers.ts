/** The trainings that the person follows, on this computer only. */

import * as v from 'valibot';
import { champDefOf, CHAMPS, type ChampDossier, CHAMPS_DOSSIER, JOUR, VIDES } from '../dossiers/champs';
import { type Dossier, DOSSIERS_AU_PLUS } from '../dossiers/types';
import type { Item } from './item';
import { forEach, gainsOf, versionOf } from './versions';

const DOSSIER = v.strictObject(pourChaqueChamp((id) => champDefOf(id).schema)) as v.GenericSchema<unknown> as v.GenericSchema<unknown, Dossier>;
const LISTE = v.pipe(v.array(DOSSIER), v.maxLength(DOSSIERS_AU_PLUS), v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'id'));

export const DOSSIERS: Item<readonly Dossier[]> = {
  key: 'dossiers',
  area: 'local',
  version: versionOf(CHAMPS),
  schema: LISTE,
  defaut: [],
  migrations: forEach(gainsOf(CHAMPS)),
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

const REPAIR = v.object({ ...pourChaqueChamp(reparation), suiviDepuis: v.fallback(v.nullable(JOUR), null) }) as v.GenericSchema<unknown> as v.GenericSchema<unknown, Omit<Dossier, 'suiviDepuis'> & { readonly suiviDepuis: Dossier['suiviDepuis'] | null }>;

function reparation(id: ChampDossier): v.GenericSchema {
  const { repare, schema } = champDefOf(id);
  return repare ?? v.fallback(schema, { ...VIDES }[id as keyof typeof VIDES]);
}

function pourChaqueChamp(make: (id: ChampDossier) => v.GenericSchema): Readonly<Record<ChampDossier, v.GenericSchema>> {
  return Object.fromEntries(CHAMPS_DOSSIER.map((id) => [id, make(id)])) as Record<ChampDossier, v.GenericSchema>;
}

/** Null: not even the id, or no day at all, is left of it. */
function mend(value: unknown): Dossier | null {
  const parsed = v.safeParse(REPAIR, value);
  if (!parsed.success) return null;
  const { output } = parsed;
  const suiviDepuis = output.suiviDepuis ?? (output.statut ?? output.titre ?? output.debut ?? output.prixCentimes)?.le;
  return suiviDepuis === undefined ? null : { ...output, suiviDepuis };
}
