/** The wordings that a file adds, as a person can judge them: each beside one that the extension knows already. */

import { type MotId, VOCABULAIRE, type Wordings } from '../page/vocabulaire';
import type { Profil } from './schema';

export interface MotAjoute {
  readonly texte: string;
  /** The text only begins like this. */
  readonly debut: boolean;
  /** A wording of the same meaning, from the built-in table. */
  readonly sens: string;
}

export function motsAjoutes({ vocabulaire = {} }: Profil): readonly MotAjoute[] {
  return Object.entries(vocabulaire).flatMap(([mot, { egal = [], debut = [] }]) => {
    const sens = firstOf(VOCABULAIRE[mot as MotId]);
    return [...egal.map((texte) => ({ texte, debut: false, sens })), ...debut.map((texte) => ({ texte, debut: true, sens }))];
  });
}

/** A whole sentence says more than a title. */
function firstOf({ egal, debut = [] }: Wordings): string {
  return egal[0] ?? debut[0] ?? '';
}
