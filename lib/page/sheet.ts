/** Whether a training sheet is displayed. */

import { type Scope, hitsOf } from './page-view';
import type { MotId } from './vocabulaire';

const SIGNS = ['prix-de-la-formation', 'dates-de-session', 'corps-de-fiche', 'creer-mon-dossier'] as const satisfies readonly MotId[];

/** Two different signs of a sheet's body in this part of the page, since any one may change or be quoted. */
export function hasSheet(scope: Scope): boolean {
  return countSigns(scope) >= 2;
}

export function countSigns(scope: Scope): number {
  const signs = new Set<string>();
  for (const mot of SIGNS) for (const hit of hitsOf(scope, mot)) signs.add(hit.cle);
  return signs.size;
}
