import { driver } from 'driver.js';
import css from 'driver.js/dist/driver.css?inline';
import { addStyle } from './style';

addStyle(css);
const guide = driver({ animate: false, allowKeyboardControl: false });

export function montrer(cible: Element, { titre, texte }: { titre: string; texte: string }) {
  guide.highlight({ element: cible, popover: { title: titre, description: texte, showButtons: ['close'] } });
}

export function cacher() {
  guide.destroy();
}
