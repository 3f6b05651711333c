/** Logged in, logged out, or no proof. Positive evidence only, and only in the private space. */

import { type PageView, hitsOf } from './page-view';
import type { Hit } from './scan';
import { cleDe } from './text';
import type { Session } from './types';
import { SELECTEURS } from './vocabulaire';

export function readSession(page: PageView): Session {
  const { kind } = page.route;
  if (kind === 'publique' || kind === 'publique-elu' || kind === 'hors-application') return 'indetermine';
  const out = hasLogInLink(page) || isInvitedToLogIn(page);
  const inside = !announcesItsEnd(page) && (hasUserMenu(page) || hasPrivateContent(page) || showsName(page));
  if (out === inside) return 'indetermine';
  return out ? 'deconnecte' : 'connecte';
}

/** « Votre session a expiré »: a name that still stands above proves nothing any more. */
function announcesItsEnd(page: PageView): boolean {
  return [...page.scopes, ...page.dialogs].some((scope) => hitsOf(scope, 'session-expiree').some((hit) => hit.place.control === null));
}

function aroundContent(hit: Hit): boolean {
  return hit.place.main === null && hit.place.dialog === null && hit.place.zone !== 'pied' && hit.place.zone !== 'etrangere' && hit.place.seen === 'oui';
}

function hasLogInLink(page: PageView): boolean {
  return page.hits.some((hit) => aroundContent(hit) && hit.place.control !== null && (hit.mot === 's-identifier' || hit.mot === 'creation-de-compte'));
}

/** On a sheet, the funding card invites people to log in; on a page of rights too. The log-in page itself proves nothing. */
function isInvitedToLogIn(page: PageView): boolean {
  if (!['fiche', 'droits', 'dossiers', 'dossier'].includes(page.route.kind)) return false;
  return page.scopes.some((scope) => hitsOf(scope, 'invite-a-se-connecter').length > 0 && hitsOf(scope, 's-identifier').some((hit) => hit.place.control !== null));
}

function hasUserMenu(page: PageView): boolean {
  if (page.hits.some((hit) => aroundContent(hit) && hit.mot === 'espace-personnel')) return true;
  const root = page.dom.root;
  if (root === null) return false;
  return page.dom.all(root, SELECTEURS['menu-utilisateur']).some((menu) =>
    page.dom.byTag(menu, 'button').some((button) => page.placeOf(button).seen === 'oui' && isSaying(page, button)),
  );
}

function isSaying(page: PageView, button: Element): boolean {
  const walker = page.dom.texts(button);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const cle = cleDe(node.data);
    if (cle !== '') return !['sidentifier', 'menu', 'connexion', 'seconnecter', 'fermer'].includes(cle);
  }
  return false;
}

/** Balances and the consent to spend them are only ever shown to the person they belong to. */
function hasPrivateContent(page: PageView): boolean {
  const { kind } = page.route;
  if (kind === 'droits') return page.scopes.some((scope) => hitsOf(scope, 'montant-disponible').length > 0);
  if (kind !== 'dossier' && kind !== 'dossiers') return false;
  return page.scopes.some((scope) => scope.hits.some((hit) => hit.place.seen === 'oui' && (hit.mot === 'accord-pour-mobiliser' || hit.mot === 'confirmer-mon-inscription' || hit.mot.startsWith('statut-'))));
}

/** « PRENOM NOM » above the content, as the site showed it until its redesign. The name itself goes nowhere. */
const NAME = /^\p{Lu}[\p{Lu}'’-]+(?:\s+\p{Lu}[\p{Lu}'’-]+){1,4}$/u;
const NOT_A_NAME = /\b(?:compte|formation|republique|francaise|liberte|egalite|fraternite|ministere|travail|aide|menu|recherche|dossiers?|droits?|elus?|connexion|accueil|conseils?|espace|france|mon|mes|vos|votre|acces|contenu|service|bienvenue|site|tout|accepter|refuser|fermer|cookies|passer|aller|retour|continuer)\b/u;
const MAX_TEXTS_ABOVE = 400;

export function looksLikeName(data: string): boolean {
  const text = data.length > 80 ? '' : data.normalize('NFC').trim();
  return NAME.test(text) && !NOT_A_NAME.test(text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase());
}

function showsName(page: PageView): boolean {
  const root = page.dom.root;
  if (root === null) return false;
  const walker = page.dom.texts(root);
  for (let count = 0; count < MAX_TEXTS_ABOVE; count += 1) {
    const node = walker.nextNode() as Text | null;
    if (node === null) return false;
    if (!looksLikeName(node.data)) continue;
    const parent = page.dom.parent(node);
    if (parent === null) continue;
    const place = page.placeOf(parent);
    if (place.main !== null) return false;
    if (place.seen === 'oui' && place.dialog === null && (place.zone === 'entete' || place.zone === 'navigation')) return true;
  }
  return false;
}
