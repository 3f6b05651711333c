// @ts-check
import { link, notice } from '../kit.mjs';
import { FORMATION_ELU, sheetHash } from '../data.mjs';

/** @param {import('../kit.mjs').View} _view */
export function pageTitle(_view) {
  return 'Lien expiré';
}

/** The first words are those of a real dialog of the site; the page is a reconstitution. @param {import('../kit.mjs').View} view */
export function main(view) {
  return `<section class="bloc"><h1>Votre lien n’est plus valide</h1>${notice(view, 'Votre lien n’est plus valide ou vous essayez de vous connecter avec un autre compte. Recommencez votre demande depuis la formation.', 'error')}${link(view, 'Revenir à la formation', sheetHash(FORMATION_ELU))}</section>`;
}
