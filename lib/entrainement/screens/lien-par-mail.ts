/** The link sent by mail: asked for, opened, too old. */

import { button, link, notice } from '../kit';
import { FORMATION_ELU, sheetHash } from '../data';
import type { Screen } from '../view';

/** The sentence on screen is only known through a guide's words (reconstitution). */
export const lienEnvoye: Screen = {
  pageTitle: (view) => (view.generation === 'dsfr' ? 'Confirmation de votre dossier' : 'Création de dossier'),
  main(view) {
    const back = link(view, 'Revenir à la formation', sheetHash(FORMATION_ELU));
    if (view.generation === 'materiel') {
      return `<section class="bloc"><h1>Création de dossier</h1>${notice(view, 'Votre dossier attend encore un geste : ouvrez le lien envoyé par mail.')}${button(view, 'Renvoyer le mail', 'message', { kind: 'second' })}${back}</section>`;
    }
    return `<div class="fr-container"><h1 class="fr-h2">Confirmez votre dossier d’inscription</h1>${notice(view, 'Votre dossier n’est pas encore créé. Ouvrez le lien envoyé par e-mail.')}<p>Le lien est valable une heure.</p>${button(view, 'Renvoyer l’e-mail', 'message', { kind: 'second' })}<p>${back}</p></div>`;
  },
};

/** Where the e-mail's link leads: only its button is known (reconstitution). */
export const creerMonDossier: Screen = {
  pageTitle: () => 'Création de dossier',
  main(view) {
    const title = view.generation === 'dsfr' ? 'Votre demande est confirmée' : 'Confirmation de votre demande';
    return `<section class="bloc"><h1>${title}</h1><p>Vous pouvez maintenant créer votre dossier pour « ${FORMATION_ELU.titre} ».</p>${button(view, 'Créer mon dossier', 'ouvrir-dossier')}</section>`;
  },
};

/** The first words are those of a real dialog of the site; the page is a reconstitution. */
export const lienPerime: Screen = {
  pageTitle: () => 'Lien expiré',
  main(view) {
    return `<section class="bloc"><h1>Votre lien n’est plus valide</h1>${notice(view, 'Votre lien n’est plus valide ou vous essayez de vous connecter avec un autre compte. Recommencez votre demande depuis la formation.', 'error')}${link(view, 'Revenir à la formation', sheetHash(FORMATION_ELU))}</section>`;
  },
};
