// @ts-check
import { button } from '../kit.mjs';

/** @param {import('../kit.mjs').View} _view */
export function pageTitle(_view) {
  return 'Session expirée';
}

/** Unknown on the real site (reconstitution). @param {import('../kit.mjs').View} view */
export function main(view) {
  const label = view.generation === 'dsfr' ? 'S’identifier' : 'Me connecter';
  return `<section class="bloc"><h1>Votre session a expiré</h1><p>Par sécurité, vous avez été déconnecté après une période d’inactivité.</p>${button(view, label, 'aller-connexion')}</section>`;
}
