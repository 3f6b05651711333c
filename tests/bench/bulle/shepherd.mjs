import Shepherd from 'shepherd.js';
import css from 'shepherd.js/dist/css/shepherd.css?inline';
import { addStyle } from './style.mjs';

addStyle(css);
/** @type {any} */
let tour = null;

/** @param {Element} cible @param {{ titre: string, texte: string }} mots */
export function montrer(cible, { titre, texte }) {
  tour = new Shepherd.Tour({ useModalOverlay: false, keyboardNavigation: false, exitOnEsc: false });
  tour.addStep({ title: titre, text: texte, attachTo: { element: cible, on: 'bottom' }, cancelIcon: { enabled: true, label: 'Fermer' }, buttons: [{ text: 'Fermer', action: () => tour.complete() }] });
  void tour.start();
}

export function cacher() {
  void tour?.cancel();
  tour = null;
}
