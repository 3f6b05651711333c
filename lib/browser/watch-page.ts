/**
 * When to look at the page: after it has been quiet for a moment, or at the latest every two seconds while it is not.
 * One observer, no timer while nothing moves, nothing at all while the tab is hidden.
 */

import { restsOnAbsence } from '../page/examine';
import type { PageReport } from '../page/types';

const QUIET_MS = 300;
const LATEST_MS = 2000;
/** A page that changes this much, this often, is a storm: it is left alone until the latest moment to look. */
const STORM = { calls: 20, records: 2000 } as const;

export interface Watcher {
  /** The report as announced, after the look that is under way, if any. */
  settled(): Promise<PageReport>;
  stop(): void;
}

export interface Watched {
  readonly window: Window & typeof globalThis;
  /** null when there is nobody left to look for: whoever answers so has stopped this watcher. */
  look(): PageReport | null;
  announce(report: PageReport): void;
}

/**
 * Childlist, and the attributes that open or hide something; text too, since the site fills its labels in place.
 * Classes are left out: they change at every hover, and a dialog that opens changes `open` as well.
 */
const OBSERVED: MutationObserverInit = {
  subtree: true, childList: true, characterData: true,
  attributeFilter: ['open', 'hidden', 'aria-hidden', 'aria-busy', 'aria-modal', 'aria-checked', 'inert', 'disabled'],
};

export function watchPage({ window, look, announce }: Watched): Watcher {
  const { document } = window;
  let timer: number | null = null;
  let firstChange = 0;
  let lastChange = 0;
  let previous: PageReport | null = null;
  let announced: PageReport | null = null;
  let address = '';
  let waiting: ((report: PageReport) => void)[] = [];

  let calls = 0;
  let records = 0;

  const observer = new window.MutationObserver((changes) => {
    calls += 1;
    records += changes.length;
    changed();
    // Each record costs, even unread.
    if (isStorm()) observer.disconnect();
  });

  function isStorm(): boolean {
    return calls > STORM.calls && records > STORM.records;
  }

  function changed(): void {
    if (document.visibilityState === 'hidden') return;
    lastChange = window.performance.now();
    if (timer !== null) return;
    firstChange = lastChange;
    timer = window.setTimeout(wake, QUIET_MS);
  }

  function wake(): void {
    timer = null;
    const now = window.performance.now();
    const quiet = isStorm() ? Infinity : lastChange + QUIET_MS;
    const rest = Math.min(quiet, firstChange + LATEST_MS) - now;
    if (rest > 1) timer = window.setTimeout(wake, rest);
    else examine();
  }

  function examine(): void {
    if (isStorm()) observer.observe(document, OBSERVED);
    calls = 0;
    records = 0;
    const seen = look();
    if (seen === null) return;
    const moved = address !== window.location.href;
    const confirmed = seen.kind !== 'recognised' || !restsOnAbsence(seen.state) || (!moved && isSame(previous, seen));
    address = window.location.href;
    previous = seen;
    if (!confirmed) changed();
    const report: PageReport = confirmed ? seen : { ...withoutState(seen), kind: 'loading' };
    if (moved || !isSame(announced, report)) announce(report);
    announced = report;
    if (confirmed) release(report);
  }

  function release(report: PageReport): void {
    for (const resolve of waiting) resolve(report);
    waiting = [];
  }

  function resume(): void {
    if (document.visibilityState === 'hidden') return pause();
    observer.observe(document, OBSERVED);
    examine();
  }

  function pause(): void {
    observer.disconnect();
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    if (announced !== null) release(announced);
  }

  const navigation = (window as { navigation?: EventTarget }).navigation;
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  window.addEventListener('pageshow', resume);
  window.addEventListener('pagehide', pause);
  document.addEventListener('visibilitychange', resume);
  navigation?.addEventListener('currententrychange', changed);
  resume();

  return {
    settled: () => (timer === null && announced !== null ? Promise.resolve(announced) : new Promise((resolve) => waiting.push(resolve))),
    stop: () => {
      pause();
      window.removeEventListener('hashchange', changed);
      window.removeEventListener('popstate', changed);
      window.removeEventListener('pageshow', resume);
      window.removeEventListener('pagehide', pause);
      document.removeEventListener('visibilitychange', resume);
      navigation?.removeEventListener('currententrychange', changed);
    },
  };
}

function withoutState(report: PageReport): Omit<PageReport, 'kind' | 'state' | 'confidence' | 'states'> {
  const { session, generation, facts, examined } = report;
  return { session, generation, facts, examined };
}

function isSame(a: PageReport | null, b: PageReport | null): boolean {
  return a !== null && b !== null && signature(a) === signature(b);
}

function signature({ examined, ...rest }: PageReport): string {
  return JSON.stringify([rest, examined.length > 0]);
}
