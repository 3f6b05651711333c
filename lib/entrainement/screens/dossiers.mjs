// @ts-check
import { badge, card, link } from '../kit.mjs';
import { STATUTS, dossiersOf } from '../data.mjs';

/** @param {import('../kit.mjs').View} _view */
export function pageTitle(_view) {
  return 'Vos dossiers de formation';
}

/** Only the title and the statuses are known (reconstitution). @param {import('../kit.mjs').View} view */
export function main(view) {
  const dossiers = dossiersOf(view.settings);
  const list = dossiers.map((dossier) => `<li>${one(view, dossier)}</li>`).join('');
  const body = dossiers.length > 0 ? `<ul class="liste-dossiers">${list}</ul>` : '<p>Vous n’avez aucun dossier de formation pour le moment.</p>';
  return `<section class="fr-container"><h1 class="fr-h2">Vos dossiers de formation</h1>${body}</section>`;
}

/** @param {import('../kit.mjs').View} view @param {import('../data.mjs').Dossier} dossier */
function one(view, dossier) {
  const href = `#/dossiers/v2/${dossier.numero}/detail/${dossier.statut === 'a-valider' || dossier.statut === 'proposition-de-l-organisme' ? 'financement' : 'suivi'}`;
  return card(view, `<h2 class="fr-h6">${link(view, dossier.formation.titre, href)}</h2>${badge(view, STATUTS[dossier.statut])}<p>${dossier.formation.organisme}</p><p>Du ${dossier.formation.debut} au ${dossier.formation.fin}</p><p class="numero">Dossier n° ${dossier.numero}</p>`);
}
