/** Whether a training sheet is displayed. */

import type { MotId } from './vocabulaire';

const SIGNS: ReadonlySet<MotId> = new Set(['prix-de-la-formation', 'dates-de-session', 'corps-de-fiche', 'creer-mon-dossier']);

/**
 * Takes the wordings seen in one part of the page; returns how many different signs of a sheet's body it has. Two make a sheet, since
 * any one may change or be quoted.
 */
export function countSigns(seen: readonly { readonly mot: MotId; readonly cle: string | number }[]): number {
  return new Set(seen.filter(({ mot }) => SIGNS.has(mot)).map(({ cle }) => cle)).size;
}
