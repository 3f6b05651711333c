/** Reading the policies of a fleet: checked like anything else. */

import * as v from 'valibot';
import { ASSOCIATIONS } from '../guide/associations';
import { idDOrganisation } from '../profils/ids';
import { PROFIL } from '../profils/schema';
import type { Organisation } from './organisation';
import { CHAMPS } from './reglages';

/** The keys that a fleet may set. The profile leads over the name of a built-in association. */
export const CLES = {
  profil: PROFIL,
  association: v.picklist(ASSOCIATIONS.map(({ id }) => id)),
  zone: CHAMPS.zone.wrapped,
  taille: CHAMPS.taille,
  sansAccueil: v.boolean(),
} as const;

type Cle = keyof typeof CLES;

/** Takes whatever the browser's policies hold. One wrong value does not take the others with it. */
export function lireOrganisation(brut: Readonly<Record<string, unknown>>): Organisation {
  const read = <K extends Cle>(cle: K): v.InferOutput<(typeof CLES)[K]> | undefined => {
    const parsed = v.safeParse(CLES[cle], brut[cle]);
    return parsed.success ? (parsed.output as v.InferOutput<(typeof CLES)[K]>) : undefined;
  };
  const profil = read('profil') ?? null;
  const association = profil === null ? read('association') : idDOrganisation(profil);
  const taille = read('taille');
  return {
    profil,
    impose: Object.fromEntries(Object.entries({ association, zone: read('zone') }).filter(([, value]) => value !== undefined)),
    depart: taille === undefined ? {} : { taille },
    sansAccueil: read('sansAccueil') === true,
    refusees: Object.keys(brut).filter((cle) => !isCle(cle) || !v.is(CLES[cle], brut[cle])),
  };
}

function isCle(cle: string): cle is Cle {
  return Object.hasOwn(CLES, cle);
}
