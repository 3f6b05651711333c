import { FORMATION_ELU } from '../data';
import { dsfrSheet } from './fiche-dsfr';
import { materielSheet } from './fiche-materiel';
import type { View } from '../view';

export function pageTitle(view: View): string {
  return `Détails de Formation ${(view.route.formation ?? FORMATION_ELU).titre}`;
}

export function main(view: View): string {
  const formation = view.route.formation ?? FORMATION_ELU;
  return view.generation === 'dsfr' ? dsfrSheet(view, formation) : materielSheet(view, formation);
}
