/** The wordings that a file adds, as a person can judge them: each beside one that the extension knows already. */

import { OUVERTS, isOuvert } from '../page/ajouts';
import type { Profil } from './schema';

export interface MotAjoute {
  readonly texte: string;
  /** The text only begins like this. */
  readonly debut: boolean;
  /** A wording of the same meaning, that the site has already. */
  readonly sens: string;
}

export function motsAjoutes({ vocabulaire = {} }: Profil): readonly MotAjoute[] {
  return Object.entries(vocabulaire).flatMap(([mot, { egal = [], debut = [] }]) => {
    const sens = isOuvert(mot) ? OUVERTS[mot].exemple : '';
    return [...egal.map((texte) => ({ texte, debut: false, sens })), ...debut.map((texte) => ({ texte, debut: true, sens }))];
  });
}
