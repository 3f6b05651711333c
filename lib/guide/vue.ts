/** What the panel shows for what the page is: a pure function of both, so that it can be tested and printed. */

import type { PageReport, PageStateId } from '../page/types';
import { type Ecran, type EcranId, ECRANS } from './ecrans';
import { etapeOf } from './etapes';
import { stepForPage } from './parcours';
import type { Etape, StepId } from './types';

export type Lu = { readonly kind: 'hors-site' } | { readonly kind: 'chargement' } | { readonly kind: 'page'; readonly report: PageReport };

export interface Vue {
  /** What the page is: a state, or one of the four screens for what is no state. */
  readonly page: PageStateId | EcranId;
  /** The step to show: the person's own choice, else the page's proposal, else none. */
  readonly etape: Etape | null;
  /** True when the step shown is not the one the page proposes. */
  readonly choisie: boolean;
  readonly ecran: Ecran | null;
  /** The steps to offer when no single one can be. */
  readonly offertes: readonly StepId[];
}

/** Takes what was read and the step the person chose, null for none. The page proposes; the person decides. */
export function vueOf(lu: Lu, choix: StepId | null): Vue {
  const page = pageOf(lu);
  const proposee = proposedStep(lu);
  const step = choix ?? proposee;
  const ecran = isEcran(page) ? ECRANS[page] : null;
  return { page, etape: step === null ? null : etapeOf(step), choisie: choix !== null && choix !== proposee, ecran, offertes: offeredSteps(lu, ecran) };
}

export function pageOf(lu: Lu): PageStateId | EcranId {
  if (lu.kind !== 'page') return lu.kind;
  const { report } = lu;
  if (report.kind === 'recognised') return report.state;
  return ({ ambiguous: 'ambigu', loading: 'chargement', unknown: 'inconnu' } as const)[report.kind];
}

export function proposedStep(lu: Lu): StepId | null {
  return lu.kind === 'page' && lu.report.kind === 'recognised' ? stepForPage(lu.report) : null;
}

function isEcran(page: PageStateId | EcranId): page is EcranId {
  return Object.hasOwn(ECRANS, page);
}

function offeredSteps(lu: Lu, ecran: Ecran | null): readonly StepId[] {
  if (lu.kind === 'page' && lu.report.kind === 'ambiguous') {
    const { session } = lu.report;
    return [...new Set(lu.report.states.map((state) => stepForPage({ state, session })))];
  }
  return ecran?.etapes ?? [];
}
