import introJs from 'intro.js';
import css from 'intro.js/introjs.css?inline';
import { addStyle } from './style';

addStyle(css);
let tour: ReturnType<typeof introJs.tour> | null = null;

export function montrer(cible: Element, { titre, texte }: { titre: string; texte: string }) {
  tour = introJs.tour().setOptions({ keyboardNavigation: false, showBullets: false, scrollToElement: false, steps: [{ element: cible, title: titre, intro: texte }] });
  void tour.start();
}

export function cacher() {
  void tour?.exit(true);
  tour = null;
}
