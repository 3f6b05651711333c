import { driver } from 'driver.js';
import css from 'driver.js/dist/driver.css?inline';
import { addStyle } from './style.mjs';

addStyle(css);
const guide = driver({ animate: false, allowKeyboardControl: false });

/** @param {Element} cible @param {{ titre: string, texte: string }} mots */
export function montrer(cible, { titre, texte }) {
  guide.highlight({ element: cible, popover: { title: titre, description: texte, showButtons: ['close'] } });
}

export function cacher() {
  guide.destroy();
}
