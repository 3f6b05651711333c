/** The silenced notes in the person's copy. */

import * as v from 'valibot';
import { HINT_IDS, type HintId, NOMS_HINTS } from '../guide/hint-ids';
import { HINT_ID } from './hints-tus';
import { type Changement, type Refuse, refuse, short } from './rubrique';

/** The whole list, which replaces the one in place. */
export function parseHintsTus(brut: unknown): Refuse | { readonly kind: 'lu'; readonly merge: (current: readonly HintId[]) => readonly HintId[] } {
  if (!Array.isArray(brut)) return refuse('bulles-tues', 'Le champ « bulles-tues » doit contenir une liste de messages.');
  const wrong: unknown = brut.find((id) => !v.is(HINT_ID, id));
  if (wrong !== undefined || brut.includes(undefined)) return refuse('bulles-tues', `Le champ « bulles-tues » contient « ${short(wrong)} ». Il faut un message du Compagnon.`);
  return { kind: 'lu', merge: () => HINT_IDS.filter((id) => brut.includes(id)) };
}

/** One line for each note that comes back or goes. */
export function hintsChanged(before: readonly HintId[], after: readonly HintId[]): readonly Changement[] {
  const mots = (tues: readonly HintId[], id: HintId): string => (tues.includes(id) ? 'masqué' : 'affiché');
  return HINT_IDS.filter((id) => before.includes(id) !== after.includes(id)).map((id) => ({ champ: `Message « ${NOMS_HINTS[id]} »`, avant: mots(before, id), apres: mots(after, id) }));
}
