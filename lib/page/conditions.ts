/** What a clue asks of a page, as data: the judge runs it, docs/etats.md reads it. */

import { dit, type Motif } from './motifs';
import { PAROLES, type ParoleId } from './paroles';
import { forcesOf, phaseOf } from './phases';
import type { PhaseId } from './phases-dites';
import type { Signe } from './releve';
import type { MotDAdresse, RouteKind } from './route';
import { countSigns } from './fiche';
import type { Session } from './situation';
import type { OpenReleve, OpenPart } from './open-releve';

export type Condition =
  | { readonly route: readonly RouteKind[] }
  | { readonly adresse: readonly MotDAdresse[] }
  | { readonly session: Session }
  /** One of these is said, or offered. */
  | { readonly dit: readonly ParoleId[] }
  /** Said in this state only: it needs no name of its own. */
  | { readonly motifs: readonly Motif[] }
  | { readonly signe: readonly Signe[] }
  | { readonly fenetre: true }
  | { readonly phase: readonly PhaseId[] }
  /** The phase is told at all, however weakly. */
  | { readonly trace: readonly PhaseId[] }
  /** At least that many different signs of a training's sheet. */
  | { readonly fiche: number }
  /** More amounts than rights that have a name. */
  | { readonly montantsSansNom: true }
  | { readonly lu: 'entier' | 'contenu' }
  | { readonly racine: true }
  | { readonly non: Condition }
  | { readonly un: readonly Condition[] }
  | { readonly tous: readonly Condition[] };

/** What a clue sees: the page, the part of it under examination, and what is already known of both. */
export interface Sight {
  readonly page: OpenReleve;
  readonly scope: OpenPart;
  readonly session: Session;
}

/** Takes a condition and what is seen; tells whether it holds. */
export function holds(condition: Condition, sight: Sight): boolean {
  const { page, scope, session } = sight;
  if ('route' in condition) return condition.route.includes(page.route.kind);
  if ('adresse' in condition) return condition.adresse.some((mot) => page.route.mots.includes(mot));
  if ('session' in condition) return session === condition.session;
  if ('dit' in condition) return condition.dit.some((id) => dit(scope.lus, PAROLES[id].motifs));
  if ('motifs' in condition) return dit(scope.lus, condition.motifs);
  if ('signe' in condition) return condition.signe.some((signe) => scope.signes.includes(signe));
  if ('fenetre' in condition) return scope.kind === 'dialogue';
  if ('phase' in condition) return condition.phase.some((id) => phaseOf(scope) === id);
  if ('trace' in condition) {
    const forces = forcesOf(scope);
    return condition.trace.some((id) => forces[id] > 0);
  }
  if ('fiche' in condition) return countSigns(scope) >= condition.fiche;
  if ('montantsSansNom' in condition) return showsUnnamedRights(scope);
  if ('lu' in condition) return condition.lu === 'entier' ? !page.tronque : page.scopes.length > 0;
  if ('racine' in condition) return page.racine;
  if ('non' in condition) return !holds(condition.non, sight);
  if ('un' in condition) return condition.un.some((one) => holds(one, sight));
  return condition.tous.every((one) => holds(one, sight));
}

/** More balances than rights whose name is known: one of the panels may be the one that is said to be missing. */
function showsUnnamedRights({ lus, montants }: OpenPart): boolean {
  const named = new Set(lus.filter((lu) => dit([lu], PAROLES['autres-droits'].motifs)).map(({ bloc }) => bloc));
  const balances = new Set(lus.filter((lu) => dit([lu], PAROLES['montant-disponible'].motifs) && !named.has(lu.bloc)).map(({ bloc }) => bloc));
  return Math.max(balances.size, montants) > named.size;
}
