import { button, field } from '../kit';
import type { View } from '../view';

export function pageTitle(view: View): string {
  return view.generation === 'dsfr' ? "S'identifier" : 'Connexion';
}

export function main(view: View): string {
  return view.generation === 'dsfr' ? redesigned(view) : older(view);
}

/** Labels of guides of 2022; order of the two sections, `sl6-login-fc`, `#nir-form` and `#motDePasse-form` as scripts used them. */
function older(view: View): string {
  return `<section class="bloc"><h1>Connexion</h1><p>Vos données de connexion sont personnelles : ne les communiquez à personne.</p>
<h2>Connexion avec FranceConnect</h2><sl6-login-fc><div><img src="styles/theme/img/logos/logo-fc.svg" alt="" width="160" height="48"></div></sl6-login-fc>
<p>FranceConnect simplifie votre connexion aux services en ligne.</p>${button(view, 'S’identifier avec FranceConnect', 'franceconnect')}
<a href="https://franceconnect.gouv.fr/" target="_blank" rel="noopener">En savoir plus</a></section>
<section class="bloc"><h2>Connexion avec votre compte</h2><form>
${field(view, { id: 'nir-form', label: 'Numéro de sécurité sociale', hint: 'Les 13 chiffres, sans la clé.' })}
${field(view, { id: 'motDePasse-form', label: 'Mot de passe', type: 'password', hint: '8 caractères au moins.' })}
${button(view, 'Me connecter', 'mot-de-passe')}</form><p>Vous avez oublié votre mot de passe ?</p><a href="#/compte-utilisateur/mot-de-passe">Obtenir un nouveau mot de passe</a></section>
<section class="bloc"><h2>Vous n'avez pas de compte</h2><p>Créez maintenant votre compte en 4 étapes.</p>${button(view, 'Créer mon compte', 'creer-mon-compte', { kind: 'second' })}</section>`;
}

/** reconstitution: only « S'identifier » and « Créer mon compte » at the bottom are known of the redesigned page. */
function redesigned(view: View): string {
  return `<div class="fr-container"><h1>S'identifier</h1>
<div class="fr-connect-group"><h2>S’identifier avec FranceConnect</h2><p>FranceConnect est la solution proposée pour sécuriser et simplifier votre connexion.</p>
<button type="button" class="fr-connect" data-geste="franceconnect"><span class="fr-connect__login">S’identifier avec </span><span class="fr-connect__brand">FranceConnect</span></button>
<button type="button" class="fr-connect fr-connect--plus" data-geste="franceconnect-plus"><span class="fr-connect__login">S’identifier avec </span><span class="fr-connect__brand">FranceConnect+</span></button>
<p><a href="https://franceconnect.gouv.fr/" target="_blank" rel="noopener" title="Qu’est-ce que FranceConnect ? - nouvelle fenêtre">Qu’est-ce que FranceConnect ?</a></p></div>
<p class="fr-hr-or">ou</p>
<form><fieldset class="fr-fieldset"><legend><h2>Avec votre compte</h2></legend>
${field(view, { id: 'identifiant', label: 'Numéro de sécurité sociale', hint: '13 caractères, sans la clé.' })}
<div class="fr-password">${field(view, { id: 'mot-de-passe', label: 'Mot de passe', type: 'password' })}</div>
<p><a class="fr-link" href="#/compte-utilisateur/mot-de-passe">Mot de passe oublié ?</a></p>${button(view, 'Se connecter', 'mot-de-passe')}</fieldset></form>
<h2>Vous n’avez pas de compte ?</h2>${button(view, 'Créer mon compte', 'creer-mon-compte', { kind: 'second' })}</div>`;
}
