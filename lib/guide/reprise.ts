/** The training met while logged out, so that one click opens it again once logged in. Nothing else is remembered. */

import type { PageReport, PageStateId } from '../page/types';

export interface Reprise {
  /** Canonical address of the sheet, rebuilt from a validated route. */
  readonly formationUrl: string;
  readonly titre: string | null;
  /** Milliseconds since 1970, by this computer's clock. */
  readonly vueLe: number;
  /** The site hid it from whoever is logged out, as it hides the trainings of élus: likely the one. */
  readonly cachee?: true;
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
 * one that opens once logged in is done with, and forgotten; so are all of them once a dossier is begun. Returns the same list when
 * nothing changes.
 */
export function apresLecture(reprises: readonly Reprise[], report: PageReport, now: number): readonly Reprise[] {
  const { formationUrl, titre } = report.facts;
  if (report.kind === 'recognised' && COMMENCE.has(report.state)) return reprises.length === 0 ? reprises : [];
  if (report.kind !== 'recognised' || formationUrl === undefined) return reprises;
  const others = reprises.filter((reprise) => reprise.formationUrl !== formationUrl);
  if (report.session === 'connecte') return report.state === 'formation' && others.length < reprises.length ? others : reprises;
  if (!isHeldBack(report)) return reprises;
  return avecReprise(others, { formationUrl, titre: titre ?? null, vueLe: now, ...(report.state === 'formation-indisponible' ? { cachee: true as const } : {}) });
}

/** The person has chosen: a training to find again would only mislead. */
const COMMENCE: ReadonlySet<PageStateId> = new Set(['email-a-confirmer', 'email-confirme', 'dossier-a-completer', 'demande-envoyee']);

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
 * The trainings to offer beside a report: only once the page proves that the person is logged in, where they are about to look for one,
 * and never the one that is already in front of them. Those that the site hid come first. Several: the person says which.
 */
export function aRouvrir(reprises: readonly Reprise[], report: PageReport, now: number): readonly Reprise[] {
  if (report.session !== 'connecte' || report.kind !== 'recognised' || !OU_ROUVRIR.has(report.state)) return [];
  return reprisesEnCours(reprises, now)
    .filter(({ formationUrl }) => formationUrl !== report.facts.formationUrl)
    .toSorted((a, b) => Number(b.cachee === true) - Number(a.cachee === true));
}

const OU_ROUVRIR: ReadonlySet<PageStateId> = new Set(['accueil', 'compte-elu-visible', 'recherche']);
