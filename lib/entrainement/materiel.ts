/** What surrounds every page of the older site. Only `#main`, the header's words and the cookie sheet are known; the rest is a reconstitution. */

import { PERSONNE } from './data';
import type { View } from './view';

/** Inside of `sl6-root`. */
export function materielRoot(view: View, label: string, page: string): string {
  return `<p id="page-title" class="cdk-visually-hidden" tabindex="-1">${label}</p><mcf-skip-links><ul class="liens-evitement"><li><a class="cdk-visually-hidden" href="${view.hash}#main">Aller au contenu</a></li></ul></mcf-skip-links>
<sl6-layout>${header(view)}<div class="contenu-page"><router-outlet></router-outlet>${page}</div>${footer()}</sl6-layout>`;
}

export function materielPage(inside: string): string {
  return `<ng-component class="ng-star-inserted"><main id="main" tabindex="-1">${inside}</main></ng-component>`;
}

function header(view: View): string {
  const links = [['Droits', '#/droits'], ['Recherche', '#/formation/recherche'], ['Dossiers', '#/dossiers'], ['Aide', '#/aide']];
  const person = view.session === 'connecte'
    ? `<button type="button" class="mat-focus-indicator mat-button mat-button-base bouton-profil" aria-haspopup="true" aria-expanded="false" aria-controls="menu-profil" data-geste="profil:menu-profil"><span class="mat-button-wrapper"><mat-icon class="mat-icon material-icons" aria-hidden="true">person</mat-icon><span>${PERSONNE.nom}</span></span></button><div class="mat-menu-panel" id="menu-profil" hidden><a class="mat-menu-item" role="menuitem" href="#/profil">Mon profil</a><button class="mat-menu-item" role="menuitem" type="button" data-geste="demander-deconnexion">Déconnexion</button></div>`
    : '<a class="mat-focus-indicator mat-button mat-button-base" href="#/compte-utilisateur/connexion"><span class="mat-button-wrapper">Connexion</span></a><a class="mat-focus-indicator mat-button mat-button-base" href="#/inscription"><span class="mat-button-wrapper">Création de compte</span></a>';
  return `<sl6-header><header role="banner"><mat-toolbar class="mat-toolbar mat-toolbar-single-row"><a class="logo-mcf" href="#/" title="Accueil">Mon Compte Formation</a><nav role="navigation" aria-label="Menu principal">${links.map(([label, href]) => `<a class="mat-focus-indicator mat-button mat-button-base" href="${href}"><span class="mat-button-wrapper">${label}</span></a>`).join('')}</nav><div class="zone-profil">${person}</div></mat-toolbar></header></sl6-header>`;
}

function footer(): string {
  const links = [['Plan du site', 'plan-du-site'], ['Mentions légales', 'mentions-legales'], ["Conditions générales d'utilisation", 'conditions-generales-dutilisation']];
  return `<sl6-footer><footer role="contentinfo" id="footer"><ul>${links.map(([label, slug]) => `<li><a href="/espace-public/${slug}">${label}</a></li>`).join('')}<li><button type="button" class="lien-pied" data-geste="cookies">Gestion des cookies</button></li></ul></footer></sl6-footer>`;
}
