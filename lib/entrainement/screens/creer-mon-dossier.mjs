// @ts-check
import { button } from '../kit.mjs';
import { FORMATION_ELU } from '../data.mjs';

/** @param {import('../kit.mjs').View} _view */
export function pageTitle(_view) {
  return 'Création de dossier';
}

/** Where the e-mail's link leads: only its button is known (reconstitution). @param {import('../kit.mjs').View} view */
export function main(view) {
  const title = view.generation === 'dsfr' ? 'Votre demande est confirmée' : 'Confirmation de votre demande';
  return `<section class="bloc"><h1>${title}</h1><p>Vous pouvez maintenant créer votre dossier pour « ${FORMATION_ELU.titre} ».</p>${button(view, 'Créer mon dossier', 'ouvrir-dossier')}</section>`;
}
