/**
 * What the person said of the pages that nobody here has seen. A pure memory: an answer holds for the page with the same signature, and
 * never against what the reader knows by itself.
 */

import type { CivilDate } from '../calendar/civil-date';
import type { Signature } from '../page/signature';
import type { PageReport, PageStateId } from '../page/types';

/** One answer: what the page is made of, what the person says it is, and the day they said it. */
export interface PageDite {
  readonly signature: Signature;
  readonly etat: PageStateId;
  readonly le: CivilDate;
}

/** Beyond, the oldest answers go. */
export const PAGES_AU_PLUS = 100;

/** Takes what is known and a new answer; two answers that contradict each other cancel each other: the page is asked about again. */
export function rememberPage(pages: readonly PageDite[], dite: PageDite): readonly PageDite[] {
  if (dite.signature.length === 0) return pages;
  const known = pages.find(({ signature }) => sameSignature(signature, dite.signature));
  const others = forgetPage(pages, dite.signature);
  if (known !== undefined && known.etat !== dite.etat) return others;
  return [...others, dite].slice(-PAGES_AU_PLUS);
}

export function forgetPage(pages: readonly PageDite[], signature: Signature): readonly PageDite[] {
  return pages.filter((page) => !sameSignature(page.signature, signature));
}

/**
 * The report as the person's own answers complete it. Only the guide reads it so: neither the note, nor the reminders, nor the badge ever
 * rest on an answer. A page that was recognised, or has not finished loading, is left as it is.
 */
export function selonVous(report: PageReport, pages: readonly PageDite[]): PageReport {
  if (report.kind !== 'unknown' && report.kind !== 'ambiguous') return report;
  const { signature = [], session, generation, facts, examined } = report;
  const dite = signature.length === 0 ? undefined : pages.find((page) => sameSignature(page.signature, signature));
  return dite === undefined ? report : { kind: 'recognised', state: dite.etat, confidence: 'selon-vous', signature, session, generation, facts, examined };
}

export function sameSignature(one: Signature, other: Signature): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}
