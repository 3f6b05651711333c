/** What surrounds every page of the redesigned site: order and names follow a real page of 2025–26. */

import { PERSONNE } from './data';
import { closedDialogs, consentDialog } from './dialogs';
import type { View } from './view';

/** The same five entries for everybody: « Accès Élus » proves no élu account. */
const NAVIGATION = [['Vos droits formation', '#/droits'], ['Rechercher une formation', '#/formation'], ['Vos dossiers de formation', '#/dossiers'], ['Conseils professionnels', '#/conseil'], ['Accès Élus', '#/aide?publicCible=ELU']];

/** Inside of `sl6-root`. */
export function dsfrRoot(view: View, label: string, page: string): string {
  return `<p id="page-title" class="cdk-visually-hidden" tabindex="-1">${label}</p>${consentDialog(view)}${skipLinks(view)}
<mcf-main-layout>${header(view)}<router-outlet></router-outlet>${page}<div class="page-empty"></div><mcf-dsfr-all-modals>${closedDialogs(view)}</mcf-dsfr-all-modals>
<mcf-dsfr-snackbar-wrapper><div class="snackbar-wrapper-container-min-width" aria-live="polite"></div></mcf-dsfr-snackbar-wrapper>${footer()}</mcf-main-layout>`;
}

/** The routed page: an anonymous element, and a `main` without id. */
export function dsfrPage(inside: string): string {
  return `<ng-component class="ng-star-inserted"><main role="main" tabindex="-1">${inside}</main></ng-component>`;
}

/** A second '#' is appended to the route: so does the site. */
function skipLinks(view: View): string {
  const links = [['Accéder au contenu', 'main'], ['Menu', 'modal-menu-navigation'], ['Accéder au pied de page', 'footer']];
  return `<mcf-dsfr-skiplinks><div class="fr-skiplinks"><nav class="fr-container" role="navigation" aria-label="Accès rapide"><ul class="fr-skiplinks__list">${links.map(([label, id]) => `<li><a class="fr-link" href="${view.hash}#${id}">${label}</a></li>`).join('')}</ul></nav></div></mcf-dsfr-skiplinks>`;
}

function header(view: View): string {
  const navigation = NAVIGATION.map(([label, href]) => `<li class="fr-nav__item"><a class="fr-nav__link" href="${href}"${view.hash === href ? ' aria-current="page"' : ''}>${label}</a></li>`).join('');
  return `<mcf-dsfr-header><header role="banner" class="fr-header" id="header"><div class="fr-header__body"><div class="fr-container"><div class="fr-header__body-row"><div class="fr-header__brand"><a href="#/" title="Accueil - Mon Compte Formation"><p class="fr-header__service-title">Mon Compte Formation</p></a></div>
<div class="fr-header__tools"><div class="fr-header__tools-links"><ul class="fr-btns-group"><li><a class="fr-btn" href="#/aide">Besoin d’aide</a></li><li>${userMenu(view, 'menu-profil')}</li></ul></div><button class="fr-btn--menu fr-btn" type="button" aria-controls="modal-menu-navigation" title="Menu" data-geste="menu">Menu</button></div></div></div></div>
<div class="fr-header__menu fr-modal" id="modal-menu-navigation"><div class="fr-container"><button class="fr-btn--close fr-btn" type="button" aria-controls="modal-menu-navigation" title="Fermer" data-geste="menu">Fermer</button><div class="fr-header__menu-links"><ul class="fr-btns-group"><li>${userMenu(view, 'menu-profil-mobile')}</li></ul></div>
<nav class="fr-nav" role="navigation" aria-label="Menu principal"><ul class="fr-nav__list">${navigation}</ul></nav></div></div></header></mcf-dsfr-header>`;
}

/** Logged out: read on a real page. Logged in: only its style sheet is known (reconstitution). */
function userMenu(view: View, id: string): string {
  if (view.session === 'deconnecte') return '<mcf-dsfr-user-menu><a class="connexion fr-btn fr-icon-user-line" href="#/compte-utilisateur/connexion">S\'identifier</a></mcf-dsfr-user-menu>';
  const label = view.settings.nom === 'masque' ? 'Mon espace' : PERSONNE.nom;
  return `<mcf-dsfr-user-menu><div class="fr-translate fr-nav"><div class="fr-nav__item"><button type="button" class="fr-translate__btn fr-btn fr-btn--tertiary fr-icon-user-line" aria-expanded="false" aria-controls="${id}" data-geste="profil:${id}"> ${label} </button><div class="fr-collapse fr-translate__menu fr-menu" id="${id}"><ul class="fr-menu__list"><li><a class="fr-nav__link" href="#/profil">Informations personnelles</a></li><li><button class="fr-nav__link" type="button" data-geste="demander-deconnexion">Me déconnecter</button></li></ul></div></div></div></mcf-dsfr-user-menu>`;
}

function footer(): string {
  const links = [['Plan du site', 'plan-du-site'], ['Accessibilité : non conforme', 'accessibilite-numerique'], ['Mentions légales', 'mentions-legales'], ["Conditions générales d'utilisation", 'conditions-generales-dutilisation'], ['Données personnelles et cookies', 'protection-des-donnees-personnelles']];
  return `<mcf-dsfr-footer><footer class="fr-footer" role="contentinfo" id="footer"><div class="fr-container"><p class="fr-footer__content-desc">Mon Compte Formation est un service mandaté par le ministère du Travail, de la Santé, des Solidarités et des Familles.</p>
<ul class="fr-footer__bottom-list">${links.map(([label, slug]) => `<li><a class="fr-footer__bottom-link" href="/espace-public/${slug}">${label}</a></li>`).join('')}<li><button class="fr-footer__bottom-link" type="button" data-geste="cookies">Gestion des cookies</button></li><li><p title="Portail: 0.0.0-rc0 - #0000000 / Service: 0.0.0-rc0">Version</p></li></ul></div></footer></mcf-dsfr-footer>`;
}
