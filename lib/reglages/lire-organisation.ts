/** Reading the policies of a fleet: checked like anything else. */

import * as v from 'valibot';
import { idDOrganisation } from '../profils/ids';
import { PROFIL } from '../profils/schema';
import type { Organisation } from './organisation';
import { REGLAGE_IDS, reglageDefOf, type Politique, type Reglages } from './reglages';

const ACCUEIL = v.boolean();

/** The keys that a fleet may set: two of its own, and the settings that allow it. The profile leads over the name of a built-in association. */
export const CLES: Readonly<Record<string, Pick<Politique, 'schema' | 'description'>>> = {
  profil: { schema: PROFIL, description: 'Profil de votre association, comme dans docs/profil-association.md.' },
  ...Object.fromEntries(REGLAGE_IDS.flatMap((id) => politiqueOf(id).map((politique) => [id, politique]))),
  sansAccueil: { schema: ACCUEIL, description: 'Ne pas ouvrir la page de bienvenue après l’installation.' },
};

/** Takes whatever the browser's policies hold. One wrong value does not take the others with it. */
export function lireOrganisation(brut: Readonly<Record<string, unknown>>): Organisation {
  const profil = v.is(PROFIL, brut['profil']) ? v.parse(PROFIL, brut['profil']) : null;
  return {
    profil,
    impose: { ...reglagesOf(brut, 'impose'), ...(profil === null ? {} : { association: idDOrganisation(profil) }) },
    depart: reglagesOf(brut, 'depart'),
    sansAccueil: v.is(ACCUEIL, brut['sansAccueil']) && brut['sansAccueil'],
    refusees: Object.keys(brut).filter((cle) => !Object.hasOwn(CLES, cle) || !v.is(CLES[cle]?.schema ?? v.never(), brut[cle])),
  };
}

/** The settings that the policies give in this way. */
function reglagesOf(brut: Readonly<Record<string, unknown>>, sens: Politique['sens']): Partial<Reglages> {
  const given = REGLAGE_IDS.filter((id) => politiqueOf(id).some((politique) => politique.sens === sens && v.is(politique.schema, brut[id])));
  return Object.fromEntries(given.map((id) => [id, brut[id]]));
}

function politiqueOf(id: (typeof REGLAGE_IDS)[number]): readonly Politique[] {
  const { politique } = reglageDefOf(id);
  return politique === undefined ? [] : [politique];
}
