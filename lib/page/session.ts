/** Logged in, logged out, or no proof. Positive evidence only, and only in the private space. */

import { dit, isThere } from './motifs';
import { PAROLES } from './paroles';
import { forcesOf, isStatus, phaseOfStatus } from './phases';
import type { Session } from './situation';
import type { OpenReleve, OpenPart } from './open-releve';

export function sessionOf(page: OpenReleve): Session {
  const { kind } = page.route;
  if (kind === 'publique' || kind === 'publique-elu' || kind === 'hors-application') return 'indetermine';
  const out = hasLogInLink(page) || isInvitedToLogIn(page);
  const inside = !announcesItsEnd(page) && (page.menu || hasPrivateMenu(page) || hasPrivateContent(page) || page.nom);
  if (out === inside) return 'indetermine';
  return out ? 'deconnecte' : 'connecte';
}

/** « Votre session a expiré »: a name that still stands above proves nothing any more. */
function announcesItsEnd({ scopes, dialogs }: OpenReleve): boolean {
  return [...scopes, ...dialogs].some(({ lus }) => dit(lus, PAROLES['session-terminee'].motifs));
}

function hasLogInLink({ autour }: OpenReleve): boolean {
  return dit(autour, [
    { tous: ['connexion'], sauf: ['deconnecter', 'aide', 'franceconnect-plus'], ou: 'commande-autour' },
    { tous: ['compte', 'creer'], sauf: ['elu'], ou: 'commande-autour' },
  ]);
}

/** On a sheet, the funding card invites people to log in; on a page of rights too. The log-in page itself proves nothing. */
function isInvitedToLogIn({ route: { kind }, scopes }: OpenReleve): boolean {
  if (!['fiche', 'droits', 'dossiers', 'dossier'].includes(kind)) return false;
  return scopes.some(({ lus }) => dit(lus.filter(({ sens }) => !sens.includes('franceconnect')), PAROLES['invite-a-se-connecter'].motifs) && dit(lus, [{ tous: ['connexion'], sauf: ['deconnecter', 'franceconnect', 'favoris'], ou: 'commande' }]));
}

function hasPrivateMenu({ autour, scopes }: OpenReleve): boolean {
  return (
    dit(autour, [{ tous: ['deconnecter'], ou: 'commande-autour' }, { tous: ['profil'], ou: 'commande-autour' }]) ||
    scopes.some(({ lus }) => dit(lus, [{ tous: ['desinscrire'], ou: 'commande' }]))
  );
}

/** Balances and the consent to spend them are only ever shown to the person they belong to. */
function hasPrivateContent({ route: { kind }, scopes }: OpenReleve): boolean {
  if (kind === 'droits') return scopes.some((scope) => scope.signes.includes('montant') && dit(scope.lus, PAROLES['montant-disponible'].motifs));
  if (kind !== 'dossier' && kind !== 'dossiers') return false;
  return scopes.some((scope) => showsOwnDossier(scope) || scope.lus.some((lu) => isStatus(lu) && lu.mots <= 6 && phaseOfStatus(lu) !== null));
}

function showsOwnDossier(scope: OpenPart): boolean {
  const forces = forcesOf(scope);
  return dit(scope.lus, PAROLES['bouton-confirmer'].motifs) || dit(scope.lus, PAROLES['bouton-payer'].motifs) || forces['a-confirmer'] > 2 || scope.lus.some((lu) => isThere(lu, 'champ') && lu.sens.includes('mobiliser'));
}
