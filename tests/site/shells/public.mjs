/** Whole documents of the public site, around the pages that lib/entrainement holds. */

import { autourDUnePagePublique, pagePublique } from '../../../lib/entrainement/hors-application.mjs';
import { esc } from '../../../lib/entrainement/kit.mjs';
import { banner } from './around.mjs';

export { SLUGS } from '../../../lib/entrainement/hors-application.mjs';

/** @param {string} slug after `/espace-public/`; returns null when the site has no such page @returns {string | null} */
export function publicPage(slug) {
  const page = pagePublique(slug);
  return page === null ? null : layout(page.titre, page.corps);
}

export function publicHome() {
  return layout('Accueil', '<h1>Se former tout au long de la vie</h1><p>Consultez vos droits et trouvez une formation.</p><ul><li><a href="/espace-prive/html/#/">Espace privé</a></li><li><a href="/espace-public/compte-elu">Compte élu</a></li></ul>');
}

export function publicNotFound() {
  return layout('Page non trouvée', '<h1>Page non trouvée</h1><p>La page demandée n’a pas pu être trouvée.</p>');
}

/** @param {string} title @param {string} body */
function layout(title, body) {
  return `<!DOCTYPE html><html lang="fr" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="Generator" content="Drupal 9"><title>${esc(title)} | Mon Compte Formation</title><link rel="stylesheet" href="/__replique/tests/site/style.css"></head>
<body class="path-node page-node-type-page">${autourDUnePagePublique(body)}${banner()}</body></html>`;
}
