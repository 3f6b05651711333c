/** Pages beside the way to a training. */

import { button, card, link } from '../kit';
import { PERSONNE } from '../data';
import type { Screen } from '../view';

const FOR_ELUS = [
  ['Mon compte élu ne s’affiche pas, comment faire ?', 'mon-compte-elu-ne-saffiche-pas-comment-faire'],
  ['Comment sont calculés mes droits élu ?', 'comment-sont-calcules-mes-droits-elu'],
  ['Le message « Cette formation est indisponible » s’affiche', 'mon-compte-elu-ne-saffiche-pas-comment-faire'],
] as const;
const FOR_ALL = [
  ['Je n’ai pas, ou je n’arrive pas à créer de compte', 'je-nai-pas-ou-je-narrive-pas-creer-de-compte'],
  ['Comment confirmer mon adresse e-mail ?', 'comment-confirmer-mon-adresse-e-mail'],
] as const;

/** Both addresses are known, not their content (reconstitution). The articles quote the site's messages: a trap. */
export const aide: Screen = {
  pageTitle: (view) => (view.route.publicCible === 'ELU' ? 'Accès Élus' : 'Besoin d’aide'),
  main(view) {
    const elu = view.route.publicCible === 'ELU';
    const articles = elu ? FOR_ELUS : FOR_ALL;
    const list = articles.map(([label, slug]) => `<li>${link(view, label, `/espace-public/${slug}`)}</li>`).join('');
    const title = elu && view.generation === 'dsfr' ? 'Accès Élus' : 'Besoin d’aide ?';
    const contact = card(view, '<h2>Nous contacter</h2><p>Écrivez-nous depuis le formulaire de contact.</p>');
    return `<section class="fr-container"><h1 class="fr-h2">${title}</h1>${elu && view.generation === 'materiel' ? '<h2>Accès Élus</h2>' : ''}<p>${elu ? 'Les réponses aux questions des élus locaux.' : 'Les réponses aux questions fréquentes.'}</p><ul>${list}</ul>${contact}</section>`;
  },
};

/** A page of the site that is no step of the journey (reconstitution). */
export const conseil: Screen = {
  pageTitle: () => 'Conseils professionnels',
  main(view) {
    return `<section class="fr-container"><h1 class="fr-h2">Conseils professionnels</h1>${card(view, '<h2>Faire le point sur son parcours</h2><p>Un conseiller peut vous recevoir gratuitement.</p>')}</section>`;
  },
};

/** Full of personal data, all of them invented (reconstitution). */
export const profil: Screen = {
  pageTitle: () => 'Informations personnelles',
  main(view) {
    const rows = [['Prénom', PERSONNE.prenom], ['Nom de naissance', PERSONNE.nomDeNaissance], ['Numéro de sécurité sociale', PERSONNE.numero], ['Adresse e-mail', PERSONNE.mail], ['Téléphone', PERSONNE.telephone], ['Adresse', PERSONNE.adresse]];
    return `<section class="fr-container"><h1 class="fr-h2">Informations personnelles</h1><dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>${button(view, 'Modifier mon adresse e-mail', 'modifier-mail', { kind: 'second' })}</section>`;
  },
};

/** What the site asks before anything else: it is known to exist since 2024, its words are not (supposed). */
export const situationACompleter: Screen = {
  pageTitle: () => 'Mettre à jour votre situation',
  main(view) {
    const choices = ['Retraité', 'Employé', 'Cadre', 'Sans activité professionnelle'].map((one) => `<option>${one}</option>`).join('');
    const field = `<p><label for="categorie">Catégorie socioprofessionnelle</label><select id="categorie"><option value="">Choisir</option>${choices}</select></p>`;
    return `<section class="fr-container"><h1 class="fr-h2">Mettez à jour votre situation</h1><p>Avant de continuer, complétez votre catégorie socioprofessionnelle et vérifiez vos coordonnées.</p>${field}${button(view, 'Enregistrer et continuer', 'message')}</section>`;
  },
};
