import { badge, button, field, link, select } from '../kit';
import { type Dossier, FORMATION_ELU, NUMERO_DOSSIER, PERSONNE, STATUTS } from '../data';
import { funding } from './dossier-financement';
import { progress } from './dossier-suivi';
import type { View } from '../view';

function dossierOf(view: View): Dossier {
  return view.route.dossier ?? { numero: NUMERO_DOSSIER, formation: FORMATION_ELU, statut: 'a-valider' };
}

export function pageTitle(view: View): string {
  return `Dossier ${dossierOf(view).formation.titre}`;
}

/** Tabs: only « Financement » and its address are known (reconstitution). */
export function main(view: View): string {
  const dossier = dossierOf(view);
  const { formation, statut, numero } = dossier;
  const head = `<header class="tete-dossier"><h1 class="fr-h3">${formation.titre}</h1>${badge(view, STATUTS[statut])}<p>${formation.organisme}</p><p class="numero">Dossier n° ${numero}</p></header>`;
  if (statut === 'en-cours-de-creation') return `<section class="fr-container">${head}${form(view, dossier)}</section>`;
  const onFunding = view.route.onglet === 'financement';
  return `<section class="fr-container">${head}${tabs(view, numero, onFunding)}<div class="panneau">${onFunding ? funding(view, dossier) : progress(view, dossier)}</div>${cancelButton(view, dossier)}<p>${link(view, 'Revenir aux dossiers', '#/dossiers')}</p></section>`;
}

function tabs(view: View, numero: string, onFunding: boolean): string {
  const items = [['suivi', view.generation === 'dsfr' ? 'Suivi' : 'Formation', !onFunding], ['financement', 'Financement', onFunding]] as const;
  const dsfr = view.generation === 'dsfr';
  const links = items.map(([id, label, selected]) => dsfr
    ? `<li role="presentation"><a class="fr-tabs__tab" role="tab" aria-selected="${selected}" href="#/dossiers/v2/${numero}/detail/${id}">${label}</a></li>`
    : `<a mat-tab-link="" class="mat-tab-link" role="tab" aria-selected="${selected}" href="#/dossiers/v2/${numero}/detail/${id}">${label}</a>`);
  return dsfr ? `<div class="fr-tabs"><ul class="fr-tabs__list" role="tablist">${links.join('')}</ul></div>` : `<nav mat-tab-nav-bar="" class="mat-tab-nav-bar" role="tablist">${links.join('')}</nav>`;
}

const CANCELLABLE = new Set(['demande-d-inscription', 'proposition-de-l-organisme', 'a-valider', 'paiement-en-cours', 'paiement-refuse', 'valide']);

function cancelButton(view: View, { statut }: Dossier): string {
  if (!CANCELLABLE.has(statut)) return '';
  const label = statut === 'valide' ? 'Annuler mon inscription' : 'Annuler ma demande';
  return `<p>${button(view, label, 'demander-annulation', { kind: 'lien' })}</p>`;
}

/** The dossier before it is sent; the three actions are those of a guide of 2022, the rest is a reconstitution. */
function form(view: View, { formation }: Dossier): string {
  return `<form><h2>Vos informations</h2><p>Vérifiez vos informations avant d’envoyer votre inscription.</p>
${field(view, { id: 'mail', label: 'Adresse mail', type: 'email', value: PERSONNE.mail })}${field(view, { id: 'telephone', label: 'Téléphone', type: 'tel', value: PERSONNE.telephone })}
${select(view, { id: 'categorie', label: 'Catégorie socioprofessionnelle', options: ['Choisissez', 'Retraité', 'Employé', 'Cadre', 'Autre'] })}
${select(view, { id: 'objectif', label: 'Objectif de la formation', options: ['Choisissez', 'Exercer mon mandat', 'Préparer la suite'] })}
<h2>Votre formation</h2><dl><dt>Dates</dt><dd>Du ${formation.debut} au ${formation.fin}</dd><dt>Prix de la formation</dt><dd>${formation.prix}</dd></dl>
${button(view, 'Envoyer mon inscription', 'envoyer-inscription')}${button(view, view.generation === 'dsfr' ? 'Enregistrer et quitter' : 'Plus tard', 'quitter-dossier', { kind: 'second' })}</form>`;
}
