import { breadcrumb, button } from '../kit';
import { type Formation, FORMATIONS, sheetHash } from '../data';
import type { View } from '../view';

export function pageTitle(): string {
  return 'Résultats de recherche';
}

/** Élu trainings are not public: they are listed only to people known as élus. */
export function main(view: View): string {
  const isElu = view.session === 'connecte' && view.settings.eluPanel === 'present';
  const found = FORMATIONS.filter((formation) => isElu || !formation.elu);
  const count = `<p class="compte-resultats">${found.length} résultat${found.length > 1 ? 's' : ''}</p>`;
  if (view.generation === 'materiel') {
    return `<mcf-search-formation-results><div><cpf-column-layout><div><div class="desktop-col-1">${count}</div><div class="desktop-col-2">${found.map((formation) => older(formation)).join('')}<button class="mat-focus-indicator mat-stroked-button mat-button-base" type="button"><span class="mat-button-wrapper"> Afficher plus de résultats </span></button></div></div></cpf-column-layout></div></mcf-search-formation-results>`;
  }
  const more = button(view, 'Afficher plus de formations', 'message', { kind: 'lien', attributes: 'aria-describedby="affichage-courant-formations"' });
  return `${breadcrumb(view, ['Accueil', 'Rechercher une formation', 'Résultats de recherche'])}<div class="fr-container"><h1 class="fr-h3">Résultats de recherche</h1>${count}<div id="result-list-container">${found.map((formation, index) => redesigned(formation, index)).join('')}</div><p id="affichage-courant-formations">${found.length} formations affichées</p>${more}</div>`;
}

function older(formation: Formation): string {
  return `<a class="carte-resultat" href="${sheetHash(formation)}"><span class="carte-titre">${formation.titre}</span> <span>${formation.organisme}</span> <span>${formation.lieu}</span> <span class="prix">${formation.prix}</span></a>`;
}

/** Card as scrapers of 2025–26 read it. */
function redesigned(formation: Formation, index: number): string {
  return `<mcf-dsfr-formation-carte id="formation-${index}"><div class="fr-card"><div class="fr-card__body"><div class="fr-card__content"><h3 class="fr-card__title"><a href="${sheetHash(formation)}">${formation.titre}</a></h3>
<p class="form-carte__sous-titre">Proposée par ${formation.organisme}</p><div class="form-carte__certification"><p>Sans certification</p></div>
<ul><li><span class="fr-icon-money-euro-circle-line" aria-hidden="true"></span> ${formation.prix}</li><li><span class="fr-icon-time-line" aria-hidden="true"></span> ${formation.duree}</li><li><span class="fr-icon-map-pin-2-line" aria-hidden="true"></span> ${formation.lieu}</li></ul></div></div></div></mcf-dsfr-formation-carte>`;
}
