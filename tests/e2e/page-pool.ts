import type { PageReport } from '@/lib/page/types';
import type { Harness } from '@/tests/harness/chromium.mjs';
import { type Mutation, noteMutations, readMutations } from '@/tests/harness/mutations.mjs';
import { askReport, tabIdOf } from '@/tests/harness/report.mjs';
import { paperReader } from '@/tests/harness/serve-page.mjs';

export interface Order {
  readonly name: string;
  readonly url: string;
  readonly body: Buffer;
  /** Nobody must answer there. */
  readonly horsSite: boolean;
}

export interface Look {
  readonly report: PageReport | null;
  readonly mutations: readonly Mutation[];
}

type Reader = (order: Order) => Promise<Look>;

async function openReader({ context, worker }: Harness): Promise<Reader> {
  const page = await context.newPage();
  await page.addInitScript(noteMutations);
  const show = await paperReader(page);
  const tabId = await tabIdOf(worker, page);
  return async (order) => {
    await show(order);
    await page.waitForLoadState('load');
    const report = await askReport(worker, tabId, order.horsSite ? 0 : 15_000).catch((error) => {
      if (order.horsSite) return null;
      throw error;
    });
    return { report, mutations: await readMutations(page) };
  };
}

/**
 * A settled report takes seconds of waiting and little work: several tabs wait together.
 * @returns the look at each page, by name, started in the given order; a page that fails fails alone
 */
export async function lookAtAll(harness: Harness, orders: readonly Order[], tabs: number): Promise<ReadonlyMap<string, Promise<Look>>> {
  const readers: Reader[] = [];
  for (let tab = 0; tab < Math.min(tabs, orders.length); tab += 1) readers.push(await openReader(harness));
  const free = readers.map((reader) => Promise.resolve(reader));
  const looks = new Map<string, Promise<Look>>();
  orders.forEach((order, index) => {
    const slot = index % free.length;
    const turn = free[slot] as Promise<Reader>;
    const look = turn.then((reader) => reader(order));
    look.catch(() => {});
    looks.set(order.name, look);
    free[slot] = look.then(() => turn, () => turn);
  });
  return looks;
}
