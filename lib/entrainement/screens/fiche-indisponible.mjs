// @ts-check
import { link } from '../kit.mjs';

/** @param {import('../kit.mjs').View} _view */
export function pageTitle(_view) {
  return 'Formation';
}

/** Only the sentence is known, from two guides (reconstitution). @param {import('../kit.mjs').View} view */
export function main(view) {
  const back = link(view, view.generation === 'dsfr' ? 'Rechercher une autre formation' : 'Retour à la recherche', '#/formation/recherche');
  if (view.generation === 'materiel') return `<section class="message-vide"><mat-icon class="mat-icon material-icons" aria-hidden="true">error_outline</mat-icon><h1>Cette formation est indisponible</h1>${back}</section>`;
  return `<div class="fr-container message-vide"><h1 class="fr-h3">Cette formation est indisponible</h1><p>Vous pouvez consulter d’autres formations.</p>${back}</div>`;
}
