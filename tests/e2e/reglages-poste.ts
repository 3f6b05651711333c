import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, test as base, type Page } from '@playwright/test';
import { outputOf } from '@/scripts/lib/root';
import { type Harness, launchChromium } from '@/tests/harness/chromium';
import { startSite } from '@/tests/site/server';
import { writeEvidence } from './evidence';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Poste {
  readonly harness: Harness;
  /** One tab, for our own pages. */
  readonly page: Page;
}

/** A browser of their own: choices made here must not show in the journeys, and files are handed over by the test itself. */
export const test = base.extend<object, { readonly poste: Poste }>({
  poste: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures in the pattern itself
    async ({}, use, info) => {
      const site = await startSite();
      const harness = await launchChromium({ extension: outputOf('chrome'), sitePort: site.port });
      await use({ harness, page: await harness.context.newPage() });
      writeEvidence(`reglages-${info.workerIndex}`, { ...(await harness.close()), synthetic: [], scripted: [], counts: { trustedClicks: 0, pages: 0 } });
      await site.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from '@playwright/test';

export type PageDeNous = 'options' | 'bienvenue';

export async function open({ harness, page }: Poste, name: PageDeNous): Promise<Page> {
  await page.goto(`chrome-extension://${harness.id}/${name}.html`);
  await page.locator('h1').waitFor();
  return page;
}

type Held = Readonly<Record<string, unknown>>;

/** Everything the extension holds on this computer, as the browser gives it back. */
export function held({ harness }: Poste): Promise<{ readonly local: Held; readonly session: Held }> {
  return harness.worker.evaluate(async () => {
    const { local, session } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<Held> }> } }).chrome.storage;
    return { local: await local.get(null), session: await session.get(null) };
  });
}

export function put({ harness }: Poste, values: Held): Promise<void> {
  return harness.worker.evaluate(async (all) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void>; set(values: Held): Promise<void> } } } }).chrome;
    await storage.local.clear();
    await storage.local.set(all);
  }, values);
}

interface Panels {
  readonly runtime: { getContexts(filter: { readonly contextTypes: readonly string[] }): Promise<readonly unknown[]> };
  readonly sidePanel: { setOptions(options: { readonly enabled: boolean }): Promise<void> };
}

/** How many side panels are open, as the browser counts them. */
export function countPanels({ harness }: Poste): Promise<number> {
  return harness.worker.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: Panels }).chrome;
    return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
  });
}

export async function closePanels(poste: Poste): Promise<void> {
  await poste.harness.worker.evaluate(async () => {
    const { sidePanel } = (globalThis as unknown as { chrome: Panels }).chrome;
    await sidePanel.setOptions({ enabled: false });
    await sidePanel.setOptions({ enabled: true });
  });
  await expect.poll(() => countPanels(poste)).toBe(0);
}

/** Frames are documents of their own, judged apart. @returns the rules that axe finds broken, with where */
export async function axeFaults(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
    const { violations } = await axe.run(document, { iframes: false, runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} : ${html.slice(0, 120)}`));
  });
}

/** @returns what is too small to be aimed at, or too wide for the window */
export function sizeFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? [`la page déborde : ${document.documentElement.scrollWidth} px`] : [];
    const targets = [...document.querySelectorAll('a, button, select, summary, textarea, label:has(input), input:not([type=radio], [type=checkbox], [type=file], label input)')].filter((target) => target.checkVisibility());
    const small = targets.map((target) => ({ target, box: target.getBoundingClientRect() })).filter(({ box }) => box.height < 44 || box.width < 44);
    const tiny = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility() && (one.matches('textarea, input:not([type=radio], [type=checkbox], [type=file])') || [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) && Number.parseFloat(getComputedStyle(one).fontSize) < 18);
    return [...wide, ...small.map(({ target, box }) => `cible ${Math.round(box.width)}×${Math.round(box.height)} : ${target.textContent}`), ...tiny.map((one) => `texte trop petit : ${one.textContent}`)];
  });
}
