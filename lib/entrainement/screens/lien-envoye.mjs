// @ts-check
import { button, link, notice } from '../kit.mjs';
import { FORMATION_ELU, sheetHash } from '../data.mjs';

/** @param {import('../kit.mjs').View} view */
export function pageTitle(view) {
  return view.generation === 'dsfr' ? 'Confirmation de votre dossier' : 'Création de dossier';
}

/** The sentence on screen is only known through a guide's words (reconstitution). @param {import('../kit.mjs').View} view */
export function main(view) {
  const back = link(view, 'Revenir à la formation', sheetHash(FORMATION_ELU));
  if (view.generation === 'materiel') {
    return `<section class="bloc"><h1>Création de dossier</h1>${notice(view, 'Votre dossier attend encore un geste : ouvrez le lien envoyé par mail.')}${button(view, 'Renvoyer le mail', 'message', { kind: 'second' })}${back}</section>`;
  }
  return `<div class="fr-container"><h1 class="fr-h2">Confirmez votre dossier d’inscription</h1>${notice(view, 'Votre dossier n’est pas encore créé. Ouvrez le lien envoyé par e-mail.')}<p>Le lien est valable une heure.</p>${button(view, 'Renvoyer l’e-mail', 'message', { kind: 'second' })}<p>${back}</p></div>`;
}
