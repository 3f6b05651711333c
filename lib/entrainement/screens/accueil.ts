import { button, card, link } from '../kit';
import type { View } from '../view';

export function pageTitle(): string {
  return 'Accueil';
}

/** reconstitution, but for the gen-1 log-in link (`[title="Se connecter"] > strong`), which ran in production. */
export function main(view: View): string {
  const search = card(view, `<h2>Trouver une formation</h2><p>Cherchez parmi les formations proposées.</p>${link(view, 'Rechercher une formation', '#/formation/recherche')}`);
  const rights = card(view, `<h2>Connaître ses droits</h2><p>Consultez le montant dont vous disposez.</p>${link(view, 'Consulter mes droits', '#/droits')}`);
  const logIn = view.session === 'connecte' ? '' : logInCard(view);
  return `<section class="accueil"><h1>Bienvenue sur votre espace formation</h1><div class="rangee">${search}${rights}${logIn}</div></section>`;
}

function logInCard(view: View): string {
  if (view.generation === 'materiel') return card(view, '<h2>Votre compte</h2><a title="Se connecter" href="#/compte-utilisateur/connexion"><strong>Connexion</strong></a>');
  return card(view, `<h2>Votre compte</h2><p>Retrouvez vos droits et vos dossiers.</p>${button(view, 'S’identifier', 'aller-connexion', { kind: 'second' })}`);
}
