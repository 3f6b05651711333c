/** The settings in the words of the person. */

import { associationOf } from '../guide/associations';
import { isIdDeProfil } from '../profils/ids';
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
      return nomDAssociation(reglages.association);
    case 'zone':
      return reglages.zone === null ? 'choix habituel' : NOMS_ZONES[reglages.zone];
    case 'taille':
      return NOMS_TAILLES[reglages.taille];
    case 'theme':
      return NOMS_THEMES[reglages.theme];
  }
}

function nomDAssociation(id: string | null): string {
  if (id === null) return 'pas encore choisie';
  // The file of the copy may bring the profile with it: only its id is known here.
  if (isIdDeProfil(id)) return `celle du fichier ${id.split(':').at(-1)}`;
  return associationOf(id)?.nom ?? 'pas encore choisie';
}
