/**
 * When to look at the page: after it has been quiet for a moment, or at the latest every two seconds while it is not.
 * What rests on an absence is said only after eight seconds with nothing new. One observer, no timer while nothing else moves, nothing at all while the tab is hidden.
 */

import type { Releve } from '../page/releve';
import type { PageReport } from '../page/types';
import type { VerdictAnswer } from './messages';
import { createPatience } from './patience';

const QUIET_MS = 300;
const LATEST_MS = 2000;
/** What rests on an absence waits so long with nothing new to read: on a slow line, the missing part comes after the rest. */
const ABSENCE_MS = 8000;
/** A page that changes this much, this often, is a storm: it is left alone until the latest moment to look. */
const STORM = { calls: 20, records: 2000 } as const;

export interface Watcher {
  /** The report as announced, once the look that is under way, if any, has been judged. */
  settled(): Promise<PageReport>;
  stop(): void;
}

export interface Watched {
  readonly window: Window & typeof globalThis;
  /** What is read on the page; undefined when there is nobody left to look for: whoever answers so has stopped this watcher. */
  look(): Releve | null | undefined;
  /** What that is; `stable`: the same was read twice in a row, at the same address. Undefined when nobody answers. */
  judge(seen: Releve | null, stable: boolean): Promise<VerdictAnswer | undefined>;
  /** Called for each new report, and for each address. */
  announce(verdict: VerdictAnswer): void;
}

/**
 * Childlist, and the attributes that open or hide something; text too, since the site fills its labels in place.
 * Classes are left out: they change at every hover, and a dialog that opens changes `open` as well.
 */
const OBSERVED: MutationObserverInit = {
  subtree: true, childList: true, characterData: true,
  attributeFilter: ['open', 'hidden', 'aria-hidden', 'aria-busy', 'aria-modal', 'aria-checked', 'inert', 'disabled'],
};

export function watchPage({ window, look, judge, announce }: Watched): Watcher {
  const { document } = window;
  let timer: number | null = null;
  let firstChange = 0;
  let lastChange = 0;
  /** What was read at the latest look, with the address; null when it must be judged whatever it is. */
  let read: string | null = null;
  /** When that was first read. */
  let readAt = 0;
  const patience = createPatience(window, () => examine());
  /** How many looks were handed over, and the one whose answer is awaited, if any. */
  let asked = 0;
  let awaited = 0;
  /** The verdict waits for a second look. */
  let doubtful = false;
  /** Of the report as announced: the report itself is not kept, whoever wants it has the same reading judged again. */
  let announced: string | null = null;
  let announcedAt = '';
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
    lastChange = Date.now();
    if (timer !== null) return;
    firstChange = lastChange;
    timer = window.setTimeout(wake, QUIET_MS);
  }

  function wake(): void {
    timer = null;
    const now = Date.now();
    const quiet = isStorm() ? Infinity : lastChange + QUIET_MS;
    const rest = Math.min(quiet, firstChange + LATEST_MS) - now;
    // A clock that was set back makes no page wait.
    if (rest > 1 && rest <= LATEST_MS) timer = window.setTimeout(wake, rest);
    else examine();
  }

  function examine(): void {
    if (isStorm()) observer.observe(document, OBSERVED);
    calls = 0;
    records = 0;
    const seen = look();
    if (seen === undefined) return;
    const now = JSON.stringify([window.location.href, seen]);
    const stable = now === read;
    if (stable && !doubtful) {
      if (awaited === 0) void release();
      return;
    }
    const rest = readAt + ABSENCE_MS - Date.now();
    if (stable && rest > 1 && rest <= ABSENCE_MS) return patience.wait(rest);
    if (!stable) readAt = Date.now();
    read = now;
    void ask(seen, stable);
  }

  async function ask(seen: Releve | null, stable: boolean): Promise<void> {
    const address = window.location.href;
    asked += 1;
    awaited = asked;
    doubtful = false;
    patience.stop();
    const mine = asked;
    const verdict = await judge(seen, stable);
    // The page has moved on, or this watcher has stopped.
    if (mine !== awaited) return;
    awaited = 0;
    if (verdict === undefined) {
      void release();
      read = null;
      return;
    }
    const { report, encore } = verdict;
    const signed = signature(report);
    const isNew = announcedAt !== address || announced !== signed;
    announced = signed;
    announcedAt = address;
    doubtful = encore;
    if (isNew) announce(verdict);
    if (encore) patience.wait(ABSENCE_MS);
    else void release(report);
  }

  /** Answers those who wait, when there is something to say. */
  async function release(report?: PageReport): Promise<void> {
    if (waiting.length === 0) return;
    const mine = asked;
    const found = report ?? (await again());
    // A newer look answers them itself.
    if (found === null || mine !== asked) return;
    for (const resolve of waiting) resolve(found);
    waiting = [];
  }

  /** The report of what was read last; null when nothing was announced, or nobody answers. */
  async function again(): Promise<PageReport | null> {
    if (announced === null || read === null) return null;
    const [, seen] = JSON.parse(read) as [string, Releve | null];
    // An absence that was seen once is still not a verdict.
    return (await judge(seen, !doubtful))?.report ?? null;
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
    patience.stop();
    void release();
  }

  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  window.addEventListener('pageshow', resume);
  window.addEventListener('pagehide', pause);
  document.addEventListener('visibilitychange', resume);
  resume();

  return {
    settled: () => new Promise((resolve) => {
      waiting.push(resolve);
      if (timer === null && !patience.isWaiting() && awaited === 0) void release();
    }),
    stop: () => {
      pause();
      awaited = -1;
      window.removeEventListener('hashchange', changed);
      window.removeEventListener('popstate', changed);
      window.removeEventListener('pageshow', resume);
      window.removeEventListener('pagehide', pause);
      document.removeEventListener('visibilitychange', resume);
    },
  };
}

function signature({ examined, ...rest }: PageReport): string {
  return JSON.stringify([rest, examined.length > 0]);
}
