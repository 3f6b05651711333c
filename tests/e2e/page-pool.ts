import type { Page, Worker } from '@playwright/test';
import type { Harness } from '@/tests/harness/chromium';
import { noteMutations, readMutations } from '@/tests/harness/mutations';
import { askReport, tabIdOf } from '@/tests/harness/report';
import { paperReader } from '@/tests/harness/serve-page';
import type { Look } from './evidence';

export interface Order {
  readonly name: string;
  readonly url: string;
  readonly body: string;
  /** Nobody must answer there. */
  readonly horsSite: boolean;
}

interface Reader {
  readonly page: Page;
  readonly worker: Worker;
  readonly tabId: number;
  readonly show: Awaited<ReturnType<typeof paperReader>>;
}

async function openReader({ context, worker }: Harness): Promise<Reader> {
  const page = await context.newPage();
  await page.addInitScript(noteMutations);
  const show = await paperReader(page);
  return { page, worker, tabId: await tabIdOf(worker, page), show };
}

async function lookAt({ page, worker, tabId, show }: Reader, { name, url, body, horsSite }: Order): Promise<Look> {
  try {
    await show({ url, body });
    await page.waitForLoadState('load');
    const report = await askReport(worker, tabId, horsSite ? 500 : 15_000).catch((error) => {
      if (horsSite) return null;
      throw error;
    });
    return { name, report, mutations: await readMutations(page), failure: null };
  } catch (error) {
    return { name, report: null, mutations: [], failure: String(error) };
  }
}

/**
 * A settled report takes waiting more than work: several tabs wait together.
 * @returns one look per order, in order; a page that fails fails alone
 */
export async function lookAtAll(harness: Harness, orders: readonly Order[], tabs: number): Promise<readonly Look[]> {
  const looks: Look[] = [];
  const left = orders.entries();
  async function work(reader: Reader): Promise<void> {
    for (const [index, order] of left) looks[index] = await lookAt(reader, order);
  }
  const readers: Reader[] = [];
  for (let tab = 0; tab < Math.min(tabs, orders.length); tab += 1) readers.push(await openReader(harness));
  await Promise.all(readers.map(work));
  await Promise.all(readers.map(({ page }) => page.close()));
  return looks;
}
