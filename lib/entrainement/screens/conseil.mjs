// @ts-check
import { card } from '../kit.mjs';

/** @param {import('../kit.mjs').View} _view */
export function pageTitle(_view) {
  return 'Conseils professionnels';
}

/** A page of the site that is no step of the journey (reconstitution). @param {import('../kit.mjs').View} view */
export function main(view) {
  return `<section class="fr-container"><h1 class="fr-h2">Conseils professionnels</h1>${card(view, '<h2>Faire le point sur son parcours</h2><p>Un conseiller peut vous recevoir gratuitement.</p>')}</section>`;
}
