/** Typed values of the page. When two readings disagree, there is no fact. */

import { countSigns } from './fiche';
import { dit, says } from './motifs';
import { PAROLES } from './paroles';
import { isStatus, phaseOf, phaseOfStatus } from './phases';
import type { ReadElement } from './releve';
import { STATUTS, STATUT_IDS, type StatutDossier } from './statuts';
import { plainLine } from './text';
import type { Facts, Session } from './types';
import type { OpenReleve, OpenPart } from './open-releve';

/**
 * Facts do not wait for a state: a sheet shows its price even
 * where the session is unknown. But an address and a content that disagree, or two contents, give none.
 */
export function factsOf({ route, scopes }: OpenReleve, session: Session): Facts {
  const { kind, formationUrl, reparee } = route;
  const base: Facts = { ...(formationUrl === undefined ? {} : { formationUrl }), ...(reparee === undefined ? {} : { adresseReparee: reparee }) };
  const [scope, second] = scopes;
  if (scope === undefined || second !== undefined) return base;
  if (kind === 'fiche') return { ...base, ...sheet(scope) };
  if (kind === 'droits') return session === 'deconnecte' || countSigns(scope) > 3 || scope.soldeEluCentimes === undefined ? base : { ...base, soldeEluCentimes: scope.soldeEluCentimes };
  if (kind !== 'dossier' && kind !== 'dossiers') return base;
  const statuts = kind === 'dossiers' ? listStatuts(scope) : dossierStatut(scope);
  const known = statuts.length > 0 ? { statuts } : {};
  return kind === 'dossiers' ? { ...base, ...known } : { ...base, ...price(scope), ...dates(scope), ...known };
}

/** One sign of a sheet is enough for its title while the rest loads, unless the title is itself the message. */
function sheet(scope: OpenPart): Facts {
  if (dit(scope.lus, [{ tous: ['titre-droits'], ou: 'titre' }])) return {};
  const signs = countSigns(scope);
  const titre = plainLine(scope.titre ?? '', 200);
  const title = titre === '' ? {} : { titre };
  const unavailable = dit(scope.lus, PAROLES['message-indisponible'].motifs);
  // A bare sheet (a price, dates) that offers to enrol is one.
  const offers = signs > 1 && !unavailable && dit(scope.lus, PAROLES['bouton-pour-s-inscrire'].motifs);
  if (signs > 2 || offers) return { ...price(scope), ...dates(scope), ...title };
  return signs > 1 && !unavailable ? title : {};
}

function dates({ debut, fin }: OpenPart): Facts {
  if (debut === undefined) return {};
  return fin === undefined ? { debut } : { debut, fin };
}

function price({ prixCentimes }: OpenPart): Facts {
  return prixCentimes === undefined ? {} : { prixCentimes };
}

/** A status is short. */
const WORDS = 8;

/** What a status word is called on the site; null when it is not one. */
export function statutOf(lu: ReadElement): StatutDossier | null {
  const phase = phaseOfStatus(lu);
  if (phase === null) return null;
  const own = STATUT_IDS.filter((id) => STATUTS[id].phase === phase);
  const exact = own.find((id) => (STATUTS[id].quand as readonly (readonly never[])[]).some((tous) => says(lu, tous)));
  return exact ?? own.find((id) => STATUTS[id].quand.length === 0) ?? null;
}

/** The status of one dossier: the only one that is told as such, and that agrees with what the page says. */
function dossierStatut(scope: OpenPart): readonly StatutDossier[] {
  const found = [...new Set(scope.lus.filter((lu) => (isStatus(lu) && lu.mots <= WORDS) || isAlertTitle(lu)).flatMap((lu) => statutOf(lu) ?? []))];
  const [only] = found;
  if (only === undefined || found.length > 1) return [];
  const phase = phaseOf(scope);
  return phase === null || phase === STATUTS[only].phase ? [only] : [];
}

/** « Paiement refusé », as the title of an alert. */
function isAlertTitle({ role, marques, mots, sens }: ReadElement): boolean {
  return role === 'titre' && mots <= 4 && sens.includes('payer') && marques.includes('alerte') && !marques.includes('annexe');
}

/** In a list, a status may be any short text that is neither a title nor a command. */
function listStatuts({ lus }: OpenPart): readonly StatutDossier[] {
  return lus.filter(isListStatut).flatMap((lu) => statutOf(lu) ?? []);
}

const NOT_A_STATUS: ReadonlySet<string> = new Set(['fil', 'menu', 'annexe', 'autour', 'lecteur', 'etapes', 'alerte']);

export function isListStatut({ role, marques, mots }: ReadElement): boolean {
  return ['badge', 'valeur', 'texte'].includes(role) && mots <= WORDS && !marques.some((one) => NOT_A_STATUS.has(one));
}
