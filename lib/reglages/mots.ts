/** The settings in the words of the person. */

import { associationOf } from '../guide/associations';
import type { Champ, Reglages, Taille, Theme } from './reglages';
import { NOMS_ZONES } from './zones';

export const NOMS_CHAMPS = {
  association: 'Mon association',
  zone: 'Mon territoire',
  taille: 'Taille du texte',
  theme: 'Couleurs',
} as const satisfies Readonly<Record<Champ, string>>;

export const NOMS_TAILLES = { 1: 'normale', 2: 'grande', 3: 'très grande' } as const satisfies Readonly<Record<Taille, string>>;

export const NOMS_THEMES = {
  auto: 'comme mon ordinateur',
  clair: 'fond clair',
  sombre: 'fond sombre',
} as const satisfies Readonly<Record<Theme, string>>;

/** What an imported file may say for a field, to help who wrote it by hand. */
export const ATTENDUS = {
  association: 'une association de la liste',
  zone: 'un territoire de la liste',
  taille: '1, 2 ou 3',
  theme: 'auto, clair ou sombre',
} as const satisfies Readonly<Record<Champ, string>>;

/** The value of one setting, as a person says it. */
export function motsDe(reglages: Reglages, champ: Champ): string {
  switch (champ) {
    case 'association':
      return (reglages.association === null ? null : associationOf(reglages.association))?.nom ?? 'pas encore choisie';
    case 'zone':
      return reglages.zone === null ? 'choix habituel' : NOMS_ZONES[reglages.zone];
    case 'taille':
      return NOMS_TAILLES[reglages.taille];
    case 'theme':
      return NOMS_THEMES[reglages.theme];
  }
}
