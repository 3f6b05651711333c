// @ts-check
import { button } from '../kit.mjs';
import { PERSONNE } from '../data.mjs';

/** @param {import('../kit.mjs').View} _view */
export function pageTitle(_view) {
  return 'Informations personnelles';
}

/** Full of personal data, all of them invented (reconstitution). @param {import('../kit.mjs').View} view */
export function main(view) {
  const rows = [['Prénom', PERSONNE.prenom], ['Nom de naissance', PERSONNE.nomDeNaissance], ['Numéro de sécurité sociale', PERSONNE.numero], ['Adresse e-mail', PERSONNE.mail], ['Téléphone', PERSONNE.telephone], ['Adresse', PERSONNE.adresse]];
  return `<section class="fr-container"><h1 class="fr-h2">Informations personnelles</h1><dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>${button(view, 'Modifier mon adresse e-mail', 'modifier-mail', { kind: 'second' })}</section>`;
}
