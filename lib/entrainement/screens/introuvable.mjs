// @ts-check
import { link } from '../kit.mjs';

/** @param {import('../kit.mjs').View} _view */
export function pageTitle(_view) {
  return 'Page introuvable';
}

/** An address that the site does not have (reconstitution). @param {import('../kit.mjs').View} view */
export function main(view) {
  return `<section class="bloc"><h1>Page introuvable</h1><p>La page demandée n’existe pas.</p>${link(view, 'Revenir à l’accueil', '#/')}</section>`;
}
