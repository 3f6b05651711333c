// @ts-check
import { FORMATION_ELU } from '../data.mjs';
import { dsfrSheet } from './fiche-dsfr.mjs';
import { materielSheet } from './fiche-materiel.mjs';

/** @param {import('../kit.mjs').View} view */
export function pageTitle(view) {
  return `Détails de Formation ${(view.route.formation ?? FORMATION_ELU).titre}`;
}

/** @param {import('../kit.mjs').View} view */
export function main(view) {
  const formation = view.route.formation ?? FORMATION_ELU;
  return view.generation === 'dsfr' ? dsfrSheet(view, formation) : materielSheet(view, formation);
}
