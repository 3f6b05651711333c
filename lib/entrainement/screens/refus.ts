/** What stands where a page was wanted: no account, no session, no such page, no such training, a failure. */

import { button, link } from '../kit';
import type { Screen, View } from '../view';

const TITLES: Readonly<Record<string, string>> = { droits: 'Vos droits formation', dossiers: 'Vos dossiers de formation', profil: 'Informations personnelles' };

function reservedTitle(view: View): string {
  return TITLES[view.route.path.split('/')[1] ?? ''] ?? 'Accès réservé';
}

/** A page that needs an account, reached logged out. Unknown on the real site (reconstitution). */
export const accesReserve: Screen = {
  pageTitle: reservedTitle,
  main(view) {
    const title = reservedTitle(view);
    if (view.generation === 'materiel') return `<section class="bloc"><h1>${title}</h1><p>Vous devez être connecté pour accéder à cette page.</p>${button(view, 'Me connecter', 'aller-connexion')}</section>`;
    return `<div class="fr-container"><h1 class="fr-h2">${title}</h1><p>Identifiez-vous afin de consulter cette page.</p>${button(view, 'S’identifier', 'aller-connexion')}</div>`;
  },
};

/** Unknown on the real site (reconstitution). */
export const sessionExpiree: Screen = {
  pageTitle: () => 'Session expirée',
  main(view) {
    const label = view.generation === 'dsfr' ? 'S’identifier' : 'Me connecter';
    return `<section class="bloc"><h1>Votre session a expiré</h1><p>Par sécurité, vous avez été déconnecté après une période d’inactivité.</p>${button(view, label, 'aller-connexion')}</section>`;
  },
};

/** Unknown on the real site (reconstitution). */
export const erreurTechnique: Screen = {
  pageTitle: () => 'Erreur',
  main(view) {
    const title = view.generation === 'dsfr' ? 'Une erreur technique est survenue' : 'Erreur technique';
    return `<section class="bloc"><h1>${title}</h1><p>Une erreur est survenue. Veuillez réessayer ultérieurement.</p>${button(view, 'Retour à l’accueil', 'aller-accueil')}</section>`;
  },
};

/** An address that the site does not have (reconstitution). */
export const introuvable: Screen = {
  pageTitle: () => 'Page introuvable',
  main(view) {
    return `<section class="bloc"><h1>Page introuvable</h1><p>La page demandée n’existe pas.</p>${link(view, 'Revenir à l’accueil', '#/')}</section>`;
  },
};

/** Only the sentence is known, from two guides (reconstitution). */
export const ficheIndisponible: Screen = {
  pageTitle: () => 'Formation',
  main(view) {
    const back = link(view, view.generation === 'dsfr' ? 'Rechercher une autre formation' : 'Retour à la recherche', '#/formation/recherche');
    if (view.generation === 'materiel') return `<section class="message-vide"><mat-icon class="mat-icon material-icons" aria-hidden="true">error_outline</mat-icon><h1>Cette formation est indisponible</h1>${back}</section>`;
    return `<div class="fr-container message-vide"><h1 class="fr-h3">Cette formation est indisponible</h1><p>Vous pouvez consulter d’autres formations.</p>${back}</div>`;
  },
};
