// @ts-check
import { button } from '../kit.mjs';

const TITLES = /** @type {Record<string, string>} */ ({ droits: 'Vos droits formation', dossiers: 'Vos dossiers de formation', profil: 'Informations personnelles' });

/** @param {import('../kit.mjs').View} view */
export function pageTitle(view) {
  return TITLES[view.route.path.split('/')[1] ?? ''] ?? 'Accès réservé';
}

/** A page that needs an account, reached logged out. Unknown on the real site (reconstitution). @param {import('../kit.mjs').View} view */
export function main(view) {
  const title = pageTitle(view);
  if (view.generation === 'materiel') return `<section class="bloc"><h1>${title}</h1><p>Vous devez être connecté pour accéder à cette page.</p>${button(view, 'Me connecter', 'aller-connexion')}</section>`;
  return `<div class="fr-container"><h1 class="fr-h2">${title}</h1><p>Identifiez-vous afin de consulter cette page.</p>${button(view, 'S’identifier', 'aller-connexion')}</div>`;
}
