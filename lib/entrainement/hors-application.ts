/** Pages outside of the private space: those of the public site, and the whole-site failures. Addresses and titles are known; the texts are ours. Some articles quote the messages of the private space: a trap. */

import type { Settings } from './settings';

/** slug → title, body. */
const PAGES: Readonly<Record<string, readonly [title: string, body: string]>> = {
  'compte-elu': ['Compte élu', '<h2>Votre droit à la formation d’élu local</h2><p>Chaque élu local dispose d’un droit à la formation. Connectez-vous pour le consulter.</p><p><a href="/espace-prive/html/#/compte-utilisateur/connexion">Me connecter</a> <a href="/espace-prive/html/#/aide?publicCible=ELU">Aide pour les élus</a></p>'],
  'mon-compte-elu-0': ['Mon compte élu', '<h2>Mon compte élu : comment ça marche ?</h2><p>Les élus consultent leurs droits dans leur espace privé.</p><p><a href="/espace-prive/html/#/droits">Consulter mes droits</a></p>'],
  'mon-compte-elu-ne-saffiche-pas-comment-faire': ['Mon compte élu ne s’affiche pas, comment faire ?', '<h2>Pourquoi « Votre compte élu » ne s’affiche pas ?</h2><p>Vérifiez d’abord que vous êtes connecté : sinon, le message « Cette formation est indisponible » s’affiche.</p><blockquote>Cette formation est indisponible</blockquote><p>Cette formation est indisponible : c’est aussi ce que lit un élu qui n’est pas connecté.</p><h3>Votre compte élu</h3><p>Ce panneau se trouve sous le titre « Vos droits formation », avec le « Montant disponible ».</p><h3>À valider</h3><p>Un dossier « À valider » attend votre clic sur « Confirmer mon inscription ».</p>'],
  'je-nai-pas-ou-je-narrive-pas-creer-de-compte': ['Je n’ai pas, ou je n’arrive pas à créer de compte', '<h2>Créer un compte</h2><p>Cliquez sur « S’identifier » puis sur « Créer mon compte », en bas de page.</p><p>Le contrôle de sécurité demande : « Recopiez le code affiché ».</p>'],
  'comment-sont-calcules-mes-droits-elu': ['Comment sont calculés mes droits élu ?', '<h2>Le calcul des droits</h2><p>Vos droits sont ajoutés une fois par an. Le montant disponible se lit dans votre espace.</p><p>Exemple : prix de la formation 150,00\u00A0€, montant disponible 800,00\u00A0€.</p>'],
  'quel-est-mon-interlocuteur-en-tant-quelu-du-pacifique': ['Quel est mon interlocuteur en tant qu’élu du Pacifique ?', '<p>Un formulaire à part existe pour les élus du Pacifique.</p>'],
  'elus-de-nouvelle-caledonie': ['Élus de Nouvelle-Calédonie', '<p>Un formulaire à part existe pour ces élus.</p>'],
  'elus-de-polynesie-francaise': ['Élus de Polynésie française', '<p>Un formulaire à part existe pour ces élus.</p>'],
  'comment-confirmer-mon-adresse-e-mail': ['Comment confirmer mon adresse e-mail ?', '<p>Un lien vous est envoyé par mail. Il est valable une heure et ne sert qu’une fois.</p><p>« Votre lien n’est plus valide » : recommencez depuis votre profil.</p>'],
  'comment-debloquer-mon-compte-personnel-de-formation': ['Comment débloquer mon compte personnel de formation ?', '<p>Contactez-nous depuis le formulaire : motif « ma formation en tant qu’élu ».</p>'],
  'je-ne-remplis-pas-les-conditions-pour-utiliser-franceconnect': ['Je ne remplis pas les conditions pour utiliser FranceConnect+', '<p>« Inscription sans FranceConnect » : votre identité est vérifiée sur papier.</p>'],
  'une-participation-financiere-pourquoi-et-comment': ['Une participation financière : pourquoi et comment ?', '<p>« Paiement refusé » : recommencez avec une autre carte.</p>'],
  'consulter-mes-droits-formation': ['Consulter mes droits formation', '<h2>Vos droits en euros</h2><p>Ils s’affichent dans votre espace, après connexion.</p>'],
  'conditions-generales-dutilisation': ['Conditions générales d’utilisation', '<p>Texte de démonstration. « Annuler », « Formation annulée », « Validé » y sont des mots ordinaires.</p>'],
  'mentions-legales': ['Mentions légales', '<p>Cette page fait partie d’une réplique pour les essais.</p>'],
  'accessibilite-numerique': ['Accessibilité numérique', '<p>Texte de démonstration.</p>'],
  'protection-des-donnees-personnelles': ['Protection des données personnelles', '<p>Texte de démonstration.</p>'],
  'plan-du-site': ['Plan du site', '<ul><li><a href="/espace-public/compte-elu">Compte élu</a></li><li><a href="/espace-prive/html/">Espace privé</a></li></ul>'],
  'tout-savoir-sur-le-bilan-de-competences': ['Tout savoir sur le bilan de compétences', '<p>Texte de démonstration.</p>'],
  'le-compte-engagement-citoyen-cec': ['Le compte engagement citoyen (CEC)', '<p>Texte de démonstration.</p>'],
};

/** Numbered addresses that serve the same pages. */
const NODES: Readonly<Record<string, string>> = { 'node/93': 'je-nai-pas-ou-je-narrive-pas-creer-de-compte', 'node/295': 'elus-de-nouvelle-caledonie', 'node/298': 'elus-de-polynesie-francaise' };

export const SLUGS = Object.keys(PAGES);

/** @param slug after `/espace-public/` @returns null when the site has no such page */
export function pagePublique(slug: string): { readonly titre: string, readonly corps: string } | null {
  const page = PAGES[NODES[slug] ?? slug];
  return page === undefined ? null : { titre: page[0], corps: `<article role="article" class="node node--type-page node--view-mode-full"><h1 class="page-title"><span>${page[0]}</span></h1><div class="node__content">${page[1]}</div></article>` };
}

/** The log-in link is always there: on a public page it proves nothing. */
export function autourDUnePagePublique(corps: string): string {
  return `<a href="#main-content" class="visually-hidden focusable skip-link">Aller au contenu principal</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas=""><div class="layout-container">
<header role="banner"><div class="region region-header"><a href="/" rel="home">Mon Compte Formation</a> <a href="/espace-prive/html/#/compte-utilisateur/connexion">Connexion</a> <a href="/espace-prive/html/#/inscription">Création de compte</a></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content">${corps}</div></div></main><footer role="contentinfo"><a href="/espace-public/plan-du-site">Plan du site</a> <a href="/espace-public/mentions-legales">Mentions légales</a></footer></div></div>`;
}

/** First sentences quoted by the press in 2021; the pages are a reconstitution. */
export const PANNES_DU_SITE: Readonly<Partial<Record<Settings['panne'], { readonly titre: string, readonly corps: string }>>> = {
  maintenance: { titre: 'Maintenance', corps: '<div class="message-vide"><h1>Le site Mon Compte Formation n’est pas disponible pour le moment</h1><p>Une opération de maintenance est en cours. Revenez un peu plus tard.</p></div>' },
  saturation: { titre: 'Mon Compte Formation', corps: '<div class="message-vide"><h1>Vous êtes très nombreux à vouloir utiliser le site en même temps</h1><p>Votre page se rechargera d’elle-même.</p></div>' },
};
