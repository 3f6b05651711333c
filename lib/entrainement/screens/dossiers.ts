import { badge, card, link } from '../kit';
import { type Dossier, STATUTS, dossiersOf } from '../data';
import type { View } from '../view';

export function pageTitle(): string {
  return 'Vos dossiers de formation';
}

/** Only the title and the statuses are known (reconstitution). */
export function main(view: View): string {
  const dossiers = dossiersOf(view.settings);
  const list = dossiers.map((dossier) => `<li>${one(view, dossier)}</li>`).join('');
  const body = dossiers.length > 0 ? `<ul class="liste-dossiers">${list}</ul>` : '<p>Vous n’avez aucun dossier de formation pour le moment.</p>';
  return `<section class="fr-container"><h1 class="fr-h2">Vos dossiers de formation</h1>${body}</section>`;
}

function one(view: View, dossier: Dossier): string {
  const href = `#/dossiers/v2/${dossier.numero}/detail/${dossier.statut === 'a-valider' || dossier.statut === 'proposition-de-l-organisme' ? 'financement' : 'suivi'}`;
  return card(view, `<h2 class="fr-h6">${link(view, dossier.formation.titre, href)}</h2>${badge(view, STATUTS[dossier.statut])}<p>${dossier.formation.organisme}</p><p>Du ${dossier.formation.debut} au ${dossier.formation.fin}</p><p class="numero">Dossier n° ${dossier.numero}</p>`);
}
