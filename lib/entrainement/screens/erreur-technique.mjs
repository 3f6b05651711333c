// @ts-check
import { button } from '../kit.mjs';

/** @param {import('../kit.mjs').View} _view */
export function pageTitle(_view) {
  return 'Erreur';
}

/** Unknown on the real site (reconstitution). @param {import('../kit.mjs').View} view */
export function main(view) {
  const title = view.generation === 'dsfr' ? 'Une erreur technique est survenue' : 'Erreur technique';
  return `<section class="bloc"><h1>${title}</h1><p>Une erreur est survenue. Veuillez réessayer ultérieurement.</p>${button(view, 'Retour à l’accueil', 'aller-accueil')}</section>`;
}
