import introJs from 'intro.js';
import css from 'intro.js/introjs.css?inline';
import { addStyle } from './style.mjs';

addStyle(css);
/** @type {any} */
let tour = null;

/** @param {Element} cible @param {{ titre: string, texte: string }} mots */
export function montrer(cible, { titre, texte }) {
  tour = introJs.tour().setOptions({ keyboardNavigation: false, showBullets: false, scrollToElement: false, steps: [{ element: cible, title: titre, intro: texte }] });
  void tour.start();
}

export function cacher() {
  void tour?.exit(true);
  tour = null;
}
