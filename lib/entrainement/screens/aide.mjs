// @ts-check
import { card, link } from '../kit.mjs';

/** @param {import('../kit.mjs').View} view */
export function pageTitle(view) {
  return view.route.publicCible === 'ELU' ? 'Accès Élus' : 'Besoin d’aide';
}

/** Both addresses are known, not their content (reconstitution). The articles quote the site's messages: a trap. @param {import('../kit.mjs').View} view */
export function main(view) {
  const elu = view.route.publicCible === 'ELU';
  const articles = elu ? FOR_ELUS : FOR_ALL;
  const list = articles.map(([label, slug]) => `<li>${link(view, label, `/espace-public/${slug}`)}</li>`).join('');
  const title = elu && view.generation === 'dsfr' ? 'Accès Élus' : 'Besoin d’aide ?';
  const contact = card(view, '<h2>Nous contacter</h2><p>Écrivez-nous depuis le formulaire de contact.</p>');
  return `<section class="fr-container"><h1 class="fr-h2">${title}</h1>${elu && view.generation === 'materiel' ? '<h2>Accès Élus</h2>' : ''}<p>${elu ? 'Les réponses aux questions des élus locaux.' : 'Les réponses aux questions fréquentes.'}</p><ul>${list}</ul>${contact}</section>`;
}

const FOR_ELUS = /** @type {const} */ ([
  ['Mon compte élu ne s’affiche pas, comment faire ?', 'mon-compte-elu-ne-saffiche-pas-comment-faire'],
  ['Comment sont calculés mes droits élu ?', 'comment-sont-calcules-mes-droits-elu'],
  ['Le message « Cette formation est indisponible » s’affiche', 'mon-compte-elu-ne-saffiche-pas-comment-faire'],
]);
const FOR_ALL = /** @type {const} */ ([
  ['Je n’ai pas, ou je n’arrive pas à créer de compte', 'je-nai-pas-ou-je-narrive-pas-creer-de-compte'],
  ['Comment confirmer mon adresse e-mail ?', 'comment-confirmer-mon-adresse-e-mail'],
]);
