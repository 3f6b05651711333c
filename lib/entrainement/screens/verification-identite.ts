import { button, link } from '../kit';
import type { View } from '../view';

export function pageTitle(): string {
  return 'Vérification de votre identité';
}

/** The gate met when a dossier is asked for. The question of 2022 and the notice of October 2022 are known; the page is a reconstitution. */
export function main(view: View): string {
  return view.generation === 'dsfr' ? redesigned(view) : older(view);
}

function older(view: View): string {
  return `<section class="bloc"><h1>Vérification de votre identité</h1><p>L’inscription à une formation demande de vérifier votre identité.</p>${button(view, 'S’identifier avec FranceConnect', 'prouver-identite')}</section>
<section class="bloc"><h2>Vous n’avez pas la possibilité ou ne souhaitez pas vous identifier avec FranceConnect ?</h2>${button(view, 'Inscription sans FranceConnect', 'message', { kind: 'second' })}</section>`;
}

function redesigned(view: View): string {
  return `<div class="fr-container"><h1 class="fr-h2">Vérification de votre identité</h1><div class="fr-alert fr-alert--info"><p>Votre parcours d’achat s’est davantage sécurisé avec FranceConnect+. Une identité numérique est nécessaire.</p></div>
<div class="fr-connect-group"><button type="button" class="fr-connect fr-connect--plus" data-geste="prouver-identite"><span class="fr-connect__login">S’identifier avec </span><span class="fr-connect__brand">FranceConnect+</span></button></div>
<h2 class="fr-h4">Vous n’avez pas encore d’identité numérique ?</h2><ul><li>${link(view, 'Créer L’Identité Numérique La Poste', 'https://exemple.invalid/la-poste')}</li><li>${link(view, 'Créer France Identité', 'https://exemple.invalid/france-identite')}</li></ul></div>`;
}
