/** The training met while logged out, so that one click opens it again once logged in. Nothing else is remembered. */

import type { PageReport } from '../page/types';

export interface Reprise {
  /** Canonical address of the sheet, rebuilt from a validated route. */
  readonly formationUrl: string;
  readonly titre: string | null;
  /** Milliseconds since 1970, by this computer's clock. */
  readonly vueLe: number;
}

/** A day: a link opened yesterday is no longer what the person is doing. */
export const DUREE_REPRISE_MS = 24 * 60 * 60 * 1000;
const MAX_REPRISES = 3;

/** Those that still hold: not older than a day, and not from a clock that has since gone back. */
export function reprisesEnCours(reprises: readonly Reprise[], now: number): readonly Reprise[] {
  return reprises.filter(({ vueLe }) => vueLe <= now && now - vueLe < DUREE_REPRISE_MS);
}

/**
 * What to remember after a report. A sheet that logged-out people cannot use is kept, the latest first, three at most;
 * one that opens once logged in is done with, and forgotten. Returns the same list when nothing changes.
 */
export function apresLecture(reprises: readonly Reprise[], report: PageReport, now: number): readonly Reprise[] {
  const { formationUrl, titre } = report.facts;
  if (report.kind !== 'recognised' || formationUrl === undefined) return reprises;
  const others = reprises.filter((reprise) => reprise.formationUrl !== formationUrl);
  if (report.session === 'connecte') return report.state === 'formation' && others.length < reprises.length ? others : reprises;
  if (!isHeldBack(report)) return reprises;
  return avecReprise(others, { formationUrl, titre: titre ?? null, vueLe: now });
}

/** Without this one: the person does not want it any more. */
export function sansReprise(reprises: readonly Reprise[], { formationUrl }: Reprise): readonly Reprise[] {
  return reprises.filter((reprise) => reprise.formationUrl !== formationUrl);
}

/** With this one, the latest first, three at most. */
export function avecReprise(reprises: readonly Reprise[], reprise: Reprise): readonly Reprise[] {
  return [reprise, ...sansReprise(reprises, reprise)].toSorted((a, b) => b.vueLe - a.vueLe).slice(0, MAX_REPRISES);
}

function isHeldBack(report: PageReport): boolean {
  if (report.kind !== 'recognised' || report.session !== 'deconnecte') return false;
  return report.state === 'formation-indisponible' || report.state === 'formation-non-connecte';
}

/**
 * The trainings to offer beside a report: only once the page proves that the person is logged in, and never the one that is
 * already in front of them. Several: the person says which.
 */
export function aRouvrir(reprises: readonly Reprise[], report: PageReport, now: number): readonly Reprise[] {
  if (report.session !== 'connecte') return [];
  return reprisesEnCours(reprises, now).filter(({ formationUrl }) => formationUrl !== report.facts.formationUrl);
}
