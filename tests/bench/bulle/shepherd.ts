import Shepherd from 'shepherd.js';
import css from 'shepherd.js/dist/css/shepherd.css?inline';
import { addStyle } from './style';

addStyle(css);
let tour: InstanceType<typeof Shepherd.Tour> | null = null;

export function montrer(cible: HTMLElement, { titre, texte }: { titre: string; texte: string }) {
  const shown = new Shepherd.Tour({ useModalOverlay: false, keyboardNavigation: false, exitOnEsc: false });
  shown.addStep({ title: titre, text: texte, attachTo: { element: cible, on: 'bottom' }, cancelIcon: { enabled: true, label: 'Fermer' }, buttons: [{ text: 'Fermer', action: () => shown.complete() }] });
  void shown.start();
  tour = shown;
}

export function cacher() {
  void tour?.cancel();
  tour = null;
}
