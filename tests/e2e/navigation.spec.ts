import type { Page, Worker } from '@playwright/test';
import { type Tas, tasDe } from '@/tests/harness/heap';
import { tabIdOf } from '@/tests/harness/report';
import { addressOf, urlOf } from '@/tests/harness/stops';
import { STOPS, type Stop } from '@/tests/site/stops';
import { expect, test } from './harness';

/** A short walk in `npm test`; `npm run test:endurance` asks for the long one. */
const NAVIGATIONS = Number(process.env.NAVIGATIONS ?? 8);
const RETOURS = Number(process.env.RETOURS ?? 4);
const IDS = ['compte-elu-visible', 'formation', 'page-inconnue'] as const;
/** A fifth of the way, on the address that the walk ends on. */
const SETTLED = NAVIGATIONS - IDS.length * Math.floor((NAVIGATIONS * 0.8) / IDS.length);

interface Heard {
  readonly url: string;
  readonly report: string;
}

/** The extension's own worker notes what the page announces: nothing is added to the page. */
async function listen(worker: Worker, tabId: number): Promise<void> {
  await worker.evaluate((tab) => {
    const scope = globalThis as any;
    scope.__entendu = [];
    scope.__oreille ??= scope.chrome.runtime.onMessage.addListener((message: any, sender: any) => {
      if (message?.type === 'report-changed' && sender.tab?.id === scope.__onglet) scope.__entendu.push({ url: sender.tab.url, report: JSON.stringify([message.report.kind, message.report.state ?? null]) });
    }) ?? true;
    scope.__onglet = tab;
  }, tabId);
}

function heard(worker: Worker): Promise<readonly Heard[]> {
  return worker.evaluate(() => (globalThis as any).__entendu);
}

function verdict({ state }: Stop): string {
  return JSON.stringify(state === 'inconnu' ? ['unknown', null] : ['recognised', state]);
}

/** Goes somewhere, waits for its verdict, and tells how many times that verdict was announced. */
async function go(worker: Worker, stop: Stop, move: () => Promise<unknown>): Promise<number> {
  await worker.evaluate(() => { (globalThis as any).__entendu = []; });
  await move();
  const times = async (): Promise<number> => (await heard(worker)).filter(({ report }) => report === verdict(stop)).length;
  await expect.poll(times, { intervals: [20] }).toBeGreaterThan(0);
  return times();
}

function stopsOf(generation: string): readonly Stop[] {
  return IDS.map((id) => {
    const stop = STOPS.find((candidate) => candidate.generation === generation && candidate.id === id);
    if (!stop) throw new Error(`no stop ${id}`);
    return stop;
  });
}

async function hosts(page: Page): Promise<number> {
  return page.locator('compagnon-dife').count();
}

/** What a long walk may leave behind, in all the worlds of the page, once it is really long: KB of data, nodes, listeners. Machine code is told apart: it stops growing when all is optimised. */
const RESTES = { donnees: 100, code: 250, noeuds: 20, ecoutes: 1 } as const;

test('chaque changement d’adresse est annoncé une fois, ni plus ni moins ; les retours aussi', async ({ harness, onglet }) => {
  test.setTimeout(30_000 + (NAVIGATIONS + RETOURS) * 2500);
  const stops = stopsOf('dsfr');
  await onglet.goto(addressOf(stops[0] as Stop));
  await listen(harness.worker, await tabIdOf(harness.worker, onglet));
  const counts: number[] = [];
  let warm: Tas | null = null;
  const visited: Stop[] = [];
  for (let turn = 1; turn <= NAVIGATIONS; turn += 1) {
    const stop = stops[turn % stops.length] as Stop;
    counts.push(await go(harness.worker, stop, () => onglet.evaluate((hash) => { location.hash = hash; }, new URL(urlOf(stop)).hash)));
    visited.push(stop);
    expect(await hosts(onglet)).toBeLessThan(2);
    // By then, all that is compiled once is compiled; the last turn shows the same address.
    if (turn === SETTLED) warm = await tasDe(onglet);
  }
  const cold = await tasDe(onglet);
  let at = visited.length - 1;
  for (let turn = 0; turn < RETOURS; turn += 1) {
    const back = turn % 2 === 0;
    at += back ? -1 : 1;
    counts.push(await go(harness.worker, visited[at] as Stop, () => onglet.evaluate((step) => history.go(step), back ? -1 : 1)));
  }
  expect(counts).toEqual(Array.from({ length: NAVIGATIONS + RETOURS }, () => 1));
  if (NAVIGATIONS < 10 * IDS.length || warm === null) return;
  const grown = { donnees: cold.donnees - warm.donnees, code: cold.code - warm.code, noeuds: cold.noeuds - warm.noeuds, ecoutes: cold.ecoutes - warm.ecoutes };
  console.log(`Mémoire, du tour ${SETTLED} au tour ${NAVIGATIONS} : ${grown.donnees.toFixed(0)} Ko de données de plus, ${grown.code.toFixed(0)} Ko de code, ${grown.noeuds} éléments, ${grown.ecoutes} écoutes`);
  for (const [kind, limit] of Object.entries(RESTES)) expect(grown[kind as keyof typeof RESTES], kind).toBeLessThan(limit);
});
