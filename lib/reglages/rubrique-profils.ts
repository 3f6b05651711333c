/** The profiles of associations in the person's copy. First in it: the settings may choose one of them. */

import { verifier } from '../profils/causes';
import { phraseDe } from '../profils/raisons';
import type { Profil } from '../profils/schema';
import { MOST_PROFILS, PROFILS, withProfil } from './profils';
import { type Changement, type Refuse, refuse, type Rubrique, rubriqueOf } from './rubrique';

const NOM = 'profils';

export const PROFILS_COPIES: Rubrique = rubriqueOf({ nom: NOM, item: PROFILS, parse, describe });

/** A copy adds profiles, or puts a newer one in place of an older; it takes none away. */
function parse(brut: unknown): Refuse | { readonly kind: 'lu'; readonly merge: (current: readonly Profil[]) => readonly Profil[] } {
  if (!Array.isArray(brut) || brut.length > MOST_PROFILS) return refuse(NOM, 'Le champ « profils » doit contenir une liste de profils d’association.');
  const read = brut.map(verifier);
  const wrong = read.flatMap((verdict) => (verdict.kind === 'refuse' ? verdict.causes : []))[0];
  if (wrong !== undefined) return refuse(NOM, `Un profil d’association de cette copie n’est pas accepté. ${phraseDe(wrong)}`);
  const profils = read.flatMap((verdict) => (verdict.kind === 'lu' ? [verdict.profil] : []));
  return { kind: 'lu', merge: (current) => profils.toReversed().reduce(withProfil, current) };
}

function describe(before: readonly Profil[], after: readonly Profil[]): readonly Changement[] {
  return after.flatMap((profil) => {
    const old = before.find(({ id }) => id === profil.id);
    if (JSON.stringify(old) === JSON.stringify(profil)) return [];
    return [{ champ: `Profil ${profil.nom}`, avant: old === undefined ? 'absent' : 'déjà là', apres: old === undefined ? 'ajouté' : 'mis à jour' }];
  });
}
