/** Logged in, logged out, or no proof. Positive evidence only, and only in the private space. */

import { AUTOUR, COMMANDE, LECTEUR } from './releve';
import type { Session } from './types';
import { type PageVue, type Vu, hitsOf, isMarked } from './vue';

export function sessionOf(page: PageVue): Session {
  const { kind } = page.route;
  if (kind === 'publique' || kind === 'publique-elu' || kind === 'hors-application') return 'indetermine';
  const out = hasLogInLink(page) || isInvitedToLogIn(page);
  const inside = !announcesItsEnd(page) && (page.menu || hasPrivateMenu(page) || hasPrivateContent(page) || page.nom);
  if (out === inside) return 'indetermine';
  return out ? 'deconnecte' : 'connecte';
}

/** « Votre session a expiré »: a name that still stands above proves nothing any more. */
function announcesItsEnd(page: PageVue): boolean {
  return [...page.scopes, ...page.dialogs].some((scope) => hitsOf(scope, 'session-expiree').some((hit) => !isMarked(hit, COMMANDE)));
}

function isAround(hit: Vu): boolean {
  return isMarked(hit, AUTOUR) && !isMarked(hit, LECTEUR);
}

function hasLogInLink(page: PageVue): boolean {
  return page.hits.some((hit) => isAround(hit) && isMarked(hit, COMMANDE) && (hit.mot === 's-identifier' || hit.mot === 'creation-de-compte'));
}

/** On a sheet, the funding card invites people to log in; on a page of rights too. The log-in page itself proves nothing. */
function isInvitedToLogIn(page: PageVue): boolean {
  if (!['fiche', 'droits', 'dossiers', 'dossier'].includes(page.route.kind)) return false;
  return page.scopes.some((scope) => hitsOf(scope, 'invite-a-se-connecter').length > 0 && hitsOf(scope, 's-identifier').some((hit) => isMarked(hit, COMMANDE)));
}

function hasPrivateMenu(page: PageVue): boolean {
  return page.hits.some((hit) => isAround(hit) && hit.mot === 'espace-personnel');
}

/** Balances and the consent to spend them are only ever shown to the person they belong to. */
function hasPrivateContent(page: PageVue): boolean {
  const { kind } = page.route;
  if (kind === 'droits') return page.scopes.some((scope) => hitsOf(scope, 'montant-disponible').length > 0);
  if (kind !== 'dossier' && kind !== 'dossiers') return false;
  return page.scopes.some((scope) => scope.hits.some((hit) => !isMarked(hit, LECTEUR) && (hit.mot === 'accord-pour-mobiliser' || hit.mot === 'confirmer-mon-inscription' || hit.mot.startsWith('statut-'))));
}
