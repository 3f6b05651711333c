// @ts-check
import { badge, button, link } from '../kit.mjs';
import { FORMATION_ELU, NUMERO_DOSSIER, STATUTS } from '../data.mjs';
import { form } from './dossier-formulaire.mjs';
import { funding } from './dossier-financement.mjs';
import { progress } from './dossier-suivi.mjs';

/** @param {import('../kit.mjs').View} view @returns {import('../data.mjs').Dossier} */
function dossierOf(view) {
  return view.route.dossier ?? { numero: NUMERO_DOSSIER, formation: FORMATION_ELU, statut: 'a-valider' };
}

/** @param {import('../kit.mjs').View} view */
export function pageTitle(view) {
  return `Dossier ${dossierOf(view).formation.titre}`;
}

/** Tabs: only « Financement » and its address are known (reconstitution). @param {import('../kit.mjs').View} view */
export function main(view) {
  const dossier = dossierOf(view);
  const { formation, statut, numero } = dossier;
  const head = `<header class="tete-dossier"><h1 class="fr-h3">${formation.titre}</h1>${badge(view, STATUTS[statut])}<p>${formation.organisme}</p><p class="numero">Dossier n° ${numero}</p></header>`;
  if (statut === 'en-cours-de-creation') return `<section class="fr-container">${head}${form(view, dossier)}</section>`;
  const onFunding = view.route.onglet === 'financement';
  return `<section class="fr-container">${head}${tabs(view, numero, onFunding)}<div class="panneau">${onFunding ? funding(view, dossier) : progress(view, dossier)}</div>${cancelButton(view, dossier)}<p>${link(view, 'Revenir aux dossiers', '#/dossiers')}</p></section>`;
}

/** @param {import('../kit.mjs').View} view @param {string} numero @param {boolean} onFunding */
function tabs(view, numero, onFunding) {
  const items = /** @type {const} */ ([['suivi', view.generation === 'dsfr' ? 'Suivi' : 'Formation', !onFunding], ['financement', 'Financement', onFunding]]);
  const dsfr = view.generation === 'dsfr';
  const links = items.map(([id, label, selected]) => dsfr
    ? `<li role="presentation"><a class="fr-tabs__tab" role="tab" aria-selected="${selected}" href="#/dossiers/v2/${numero}/detail/${id}">${label}</a></li>`
    : `<a mat-tab-link="" class="mat-tab-link" role="tab" aria-selected="${selected}" href="#/dossiers/v2/${numero}/detail/${id}">${label}</a>`);
  return dsfr ? `<div class="fr-tabs"><ul class="fr-tabs__list" role="tablist">${links.join('')}</ul></div>` : `<nav mat-tab-nav-bar="" class="mat-tab-nav-bar" role="tablist">${links.join('')}</nav>`;
}

const CANCELLABLE = new Set(['demande-d-inscription', 'proposition-de-l-organisme', 'a-valider', 'paiement-en-cours', 'paiement-refuse', 'valide']);

/** @param {import('../kit.mjs').View} view @param {import('../data.mjs').Dossier} dossier */
function cancelButton(view, { statut }) {
  if (!CANCELLABLE.has(statut)) return '';
  const label = statut === 'valide' ? 'Annuler mon inscription' : 'Annuler ma demande';
  return `<p>${button(view, label, 'demander-annulation', { kind: 'lien' })}</p>`;
}
