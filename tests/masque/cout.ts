/** What the mask costs a large page in style and layout: the same page, with and without, turn by turn in one run. */
import { SENTENCES, sheet } from '../bench/page-fixture';
import { median } from '../bench/stats';
import { waitFor } from '../harness/wait';
import { setAccompagnement } from './accompagne';
import type { BrowserContext, Page, Worker } from '@playwright/test';

/** A training sheet with as many elements, as the server would send it. */
export function grandePage(elements: number): { url: string, body: string } {
  const { url, html } = sheet();
  let turn = 0;
  const sentence = () => SENTENCES[(turn += 1) % SENTENCES.length];
  const section = () => `<section class="fr-mb-4w"><h3>${sentence()}</h3>${`<p>${sentence()} <strong>${sentence()}</strong> ${sentence()}</p>`.repeat(3)}<ul>${`<li><a class="fr-link" href="#">${sentence()}</a></li>`.repeat(5)}</ul><button class="fr-btn">${sentence()}</button></section>`;
  const sections = Array.from({ length: Math.ceil(elements / 20) }, section).join('');
  return { url, body: html.replace('</main>', `${sections}</main>`) };
}

/** @returns medians, in milliseconds of style and layout */
export async function mesurerCout(context: BrowserContext, worker: Worker, { elements, tours }: { elements: number, tours: number }): Promise<{ elements: number, sans: number, avec: number }> {
  const { url, body } = grandePage(elements);
  const times: Record<'sans' | 'avec', number[]> = { sans: [], avec: [] };
  let count = 0;
  for (let turn = -1; turn < tours; turn += 1) {
    for (const which of ['sans', 'avec'] as const) {
      await setAccompagnement(worker, { actif: which === 'avec', montants: 'visibles' });
      const page = await context.newPage();
      await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort()));
      const cdp = await context.newCDPSession(page);
      await cdp.send('Performance.enable');
      await page.goto(url);
      // The mask reads in slices, frame after frame: it is done when every text it may show is shown.
      if (which === 'avec') await settled(page);
      else await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
      const { metrics } = await cdp.send('Performance.getMetrics');
      const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
      if (turn >= 0) times[which].push(of('RecalcStyleDuration') + of('LayoutDuration'));
      count = await page.evaluate(() => document.getElementsByTagName('*').length);
      await page.close();
    }
  }
  return { elements: count, sans: median(times.sans), avec: median(times.avec) };
}

async function settled(page: Page): Promise<void> {
  let last = -1;
  await waitFor(async () => {
    const size = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
    const same = size > 0 && size === last;
    last = size;
    return same;
  }, { what: 'the mask to have read the page', every: 150, ms: 30_000 });
}
