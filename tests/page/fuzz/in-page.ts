/** What `npm run fuzz` runs in Chromium. */

import fc from 'fast-check';
import { detectPageState } from '@/lib/page/detect';
import type { PageReport } from '@/lib/page/types';
import { CLOBBERINGS } from './clobbering';
import { build, cases } from './documents';
import { GIANTS } from './giants';

export interface Tally {
  readonly times: readonly number[];
  readonly faults: readonly string[];
  readonly kinds: Readonly<Record<string, number>>;
}

/** Reads generated documents twice each. An escaped exception, an unreadable page or two different answers are faults. */
export function fuzz(seed: number, count: number): Tally {
  const times: number[] = [];
  const faults: string[] = [];
  const kinds: Record<string, number> = {};
  for (const { url, plans } of fc.sample(cases, { seed, numRuns: count })) {
    try {
      const page = { url: new URL(url), document: build(plans) };
      const start = performance.now();
      const report = detectPageState(page);
      times.push(performance.now() - start);
      kinds[report.kind] = (kinds[report.kind] ?? 0) + 1;
      const fault = faultOf(report) ?? (JSON.stringify(report) === JSON.stringify(detectPageState(page)) ? null : 'deux réponses différentes');
      if (fault !== null) faults.push(`${fault} : ${JSON.stringify({ url, plans }).slice(0, 2000)}`);
    } catch (error) {
      faults.push(`exception ${String(error)} : ${JSON.stringify({ url, plans }).slice(0, 2000)}`);
    }
  }
  return { times, faults, kinds };
}

/** The reader never throws: a swallowed exception shows as « page-lisible », or as a clue in error. */
export function faultOf({ examined }: PageReport): string | null {
  const clues = examined.flatMap((one) => one.clues);
  if (clues.some(({ id, found }) => id === 'page-lisible' && found === false)) return 'page illisible';
  const thrown = clues.find(({ found }) => found === 'error');
  return thrown === undefined ? null : `indice en erreur : ${thrown.id}`;
}

/** The same page, with and without each clobbering: the reports must be equal. */
export function clobber(html: string, url: string): { readonly tried: number; readonly faults: readonly string[] } {
  const parse = (): Document => new DOMParser().parseFromString(html, 'text/html');
  const wanted = JSON.stringify(detectPageState({ url: new URL(url), document: parse() }));
  const faults = CLOBBERINGS.filter(({ apply }) => {
    const document = parse();
    apply(document);
    return JSON.stringify(detectPageState({ url: new URL(url), document })) !== wanted;
  });
  return { tried: CLOBBERINGS.length, faults: faults.map(({ id }) => id) };
}

/** The time that each of the very large pages takes, and what is wrong with its report. */
export function giants(): readonly { readonly id: string; readonly ms: number; readonly kind: string; readonly fault: string | null }[] {
  return GIANTS.map(({ id, url, make }) => {
    const page = { url: new URL(url), document: make() };
    const start = performance.now();
    const report = detectPageState(page);
    return { id, ms: performance.now() - start, kind: report.kind === 'recognised' ? report.state : report.kind, fault: faultOf(report) };
  });
}
