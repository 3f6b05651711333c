import { box, breadcrumb, button } from '../kit';
import { type Formation, SOLDES } from '../data';
import type { View } from '../view';

/** Follows a real sheet of 2025–26, logged out, without dates. What logging in adds is a reconstitution. */
export function dsfrSheet(view: View, formation: Formation): string {
  return `${breadcrumb(view, ['Accueil', 'Rechercher une formation', 'Résultats de recherche', 'Formation'])}${header(view, formation)}
<div class="fr-container"><div class="fr-grid-row fr-grid-row--gutters"><div class="fr-col-12 fr-col-lg-8"><mcf-dsfr-detail-formation>${sections(formation)}</mcf-dsfr-detail-formation></div>
<div class="fr-col-12 fr-col-lg-4"><mcf-dsfr-template-mask-page>${funding(view, formation)}</mcf-dsfr-template-mask-page></div></div>
<p><a class="fr-link fr-icon-arrow-left-line" href="#/formation/recherche/resultats?q=%7B%7D">Revenir aux résultats</a></p></div>`;
}

function header(view: View, formation: Formation): string {
  return `<mcf-dsfr-header-fiche-action><div class="fr-container header-fiche"><div id="headerFicheFavori">${button(view, 'Sauvegarder', 'sauvegarder', { kind: 'lien', attributes: 'title="Sauvegarder la formation"' })}</div>
<h1 class="fr-h2">${formation.titre}</h1><p class="fr-text--sm">Proposée par ${formation.organisme}</p><ul class="liste-infos">
<li class="bloc-info certifThem"><span class="fr-sr-only">Certification</span><span class="soustitre">Sans certification</span></li>
<li class="bloc-info prix"><span class="fr-sr-only">Tarif</span><span class="soustitre">${formation.prix}</span></li>
<li class="bloc-info localisation"><span class="fr-sr-only">Localisation</span><span class="soustitre">${formation.lieu}</span></li>
<li class="bloc-info time"><span class="fr-sr-only">Durée et rythme :</span><span class="soustitre dureeRythme">${formation.duree}</span></li></ul></div></mcf-dsfr-header-fiche-action>`;
}

function sections(formation: Formation): string {
  const reserved = formation.elu ? 'Formation réservée aux élus locaux.' : 'Aucune condition particulière.';
  return [
    ['bloc-description', 'Description', '<p>Deux journées de travail sur des cas concrets, en petit groupe.</p>'],
    ['bloc-certification-metier', 'Certification et métiers accessibles', '<p>Cette formation ne délivre pas de certification.</p>'],
    ['bloc-modalites-inscription', 'Modalités d’inscription', `<p>${reserved}</p>`],
    ['bloc-informations-pratiques', 'Informations pratiques', '<p>Centre accessible. Contact : contact@exemple.invalid</p>'],
  ].map(([id, title, body]) => `<section class="fr-accordion"><h2 class="fr-accordion__title"><button class="fr-accordion__btn" type="button" aria-expended="true" aria-controls="${id}">${title}</button></h2><div class="fr-collapse fr-collapse--expanded" id="${id}">${body}</div></section>`).join('');
}

function funding(view: View, formation: Formation): string {
  return `<mcf-dsfr-bloc-financement><h2 class="fr-h4">Financement</h2><p class="libelle-prix">Prix de la formation (Frais d’examen inclus)</p><p class="fr-h3 montant">${formation.prix}</p>
<h3 class="fr-h6">Aides au financement</h3>${view.session === 'connecte' ? balance(formation) : invitation(view)}
<mcf-dsfr-sessions-formation><div class="fr-callout"><h3 class="fr-callout__title">Dates de session</h3>${sessions(view, formation)}</div></mcf-dsfr-sessions-formation>
<div class="section-buttons">${mainButton(view, formation)}${button(view, 'Découvrir les étapes à suivre', 'message', { kind: 'lien' })}</div></mcf-dsfr-bloc-financement>`;
}

function invitation(view: View): string {
  return `<p class="fr-message fr-message--info">Identifiez-vous afin de découvrir les aides auxquelles vous êtes éligible.</p>${button(view, 'S’identifier', 'aller-connexion', { kind: 'second' })}`;
}

/** reconstitution from the component's style sheet: `.fr-toggle`, `.solde-wrapper`, `.abondement-name`. */
function balance(formation: Formation): string {
  const soldes = SOLDES.dsfr;
  const name = formation.elu ? 'Compte élu' : 'Compte personnel de formation';
  return `<div class="fr-toggle"><input type="checkbox" class="fr-toggle__input" id="aide-1" checked><label class="fr-toggle__label" for="aide-1"><span class="abondement-name">${name}</span></label></div><div class="solde-wrapper">Solde : ${formation.elu ? soldes.elu : soldes.euros}</div>`;
}

function sessions(view: View, formation: Formation): string {
  if (view.settings.sessions === 'sans-dates') return '<p>Après avoir créé votre dossier d’inscription, vous pourrez définir vos dates de formation avec l’organisme de formation.</p>';
  const first = `Du ${formation.debut} au ${formation.fin}`;
  if (view.settings.sessions === 'une') return `<p>${first}</p>`;
  const labels = [first, 'Du 18/03/2027 au 19/03/2027'];
  return labels.map((label, index) => `<div class="highlight-radio">${box(view, { id: `session-${index}`, name: 'session', label, type: 'radio' })}</div>`).join('');
}

/** « Demander un devis » is proven without dates only; dated and élu sheets may say the older words. */
function mainButton(view: View, formation: Formation): string {
  const devis = view.settings.bouton === 'devis' || !formation.elu;
  return button(view, devis ? 'Demander un devis' : 'Créer mon dossier d’inscription', 'creer-dossier');
}
