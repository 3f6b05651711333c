/** Whole documents of the public site, around the pages that lib/entrainement holds. */

import { autourDUnePagePublique, pagePublique } from '../../../lib/entrainement/hors-application';
import { esc } from '../../../lib/entrainement/kit';
import { banner } from './around';

export { SLUGS } from '../../../lib/entrainement/hors-application';

/** @param slug after `/espace-public/`; returns null when the site has no such page */
export function publicPage(slug: string): string | null {
  const page = pagePublique(slug);
  return page === null ? null : layout(page.titre, page.corps);
}

export function publicHome(): string {
  return layout('Accueil', '<h1>Se former tout au long de la vie</h1><p>Consultez vos droits et trouvez une formation.</p><ul><li><a href="/espace-prive/html/#/">Espace privé</a></li><li><a href="/espace-public/compte-elu">Compte élu</a></li></ul>');
}

export function publicNotFound(): string {
  return layout('Page non trouvée', '<h1>Page non trouvée</h1><p>La page demandée n’a pas pu être trouvée.</p>');
}

function layout(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="fr" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="Generator" content="Drupal 9"><title>${esc(title)} | Mon Compte Formation</title><link rel="stylesheet" href="/__replique/style.css"></head>
<body class="path-node page-node-type-page">${autourDUnePagePublique(body)}${banner()}</body></html>`;
}
