/** `npm run bench:panneau`: how long the panel takes to open, and to follow the page. Medians of 31, in real Chromium. */
import { ensureBuild } from '../../scripts/lib/ensure-build';
import { outputOf } from '../../scripts/lib/root';
import { type Harness, launchChromium } from '../harness/chromium';
import { readPanel } from '../harness/panel';
import { addressOf, urlOf } from '../harness/stops';
import { waitFor } from '../harness/wait';
import { startSite } from '../site/server';
import { STOPS, type Stop } from '../site/stops';
import { median } from './stats';

const RUNS = 31;
/** What the reader waits for on purpose before it looks: lib/browser/watch-page.ts. */
const QUIET_MS = 300;

/** What is noted in the page and in the panel, on the clock that both share. */
interface Marks {
  lisible?: number;
  dernier?: number;
  annonce?: number;
  suivi?: number;
}

interface Api {
  readonly runtime: { readonly onMessage: { addListener(listen: () => void): void } };
}

function stopOf(id: string): Stop {
  const stop = STOPS.find((one) => one.generation === 'dsfr' && one.id === id);
  if (!stop) throw new Error(`no stop ${id}`);
  return stop;
}

/** From the start of the navigation to a page one can read. */
async function openings({ context, id }: Harness): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS + 2; run += 1) {
    const tab = await context.newPage();
    await tab.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('main h1')?.textContent) return;
        observer.disconnect();
        requestAnimationFrame(() => { (globalThis as Marks).lisible = performance.now(); });
      }).observe(document, { childList: true, subtree: true });
    });
    await tab.goto(`chrome-extension://${id}/sidepanel.html`);
    await tab.waitForFunction(() => (globalThis as Marks).lisible !== undefined);
    times.push(await tab.evaluate(() => (globalThis as Marks).lisible ?? Number.NaN));
    await tab.close();
  }
  return times.slice(2);
}

/** From the page's last change to the panel's new words, by the clock that both share. */
async function followings(harness: Harness) {
  const page = await harness.context.newPage();
  await page.goto(addressOf(stopOf('compte-elu-visible')));
  await page.bringToFront();
  const panel = await harness.openPanel(page);
  const roads = [stopOf('page-inconnue'), stopOf('compte-elu-visible')] as const;
  await waitFor(async () => (await readPanel(panel)).state === 'compte-elu-visible', { what: 'the panel to be ready' });
  await page.evaluate(() => {
    new MutationObserver(() => { (globalThis as Marks).dernier = performance.timeOrigin + performance.now(); }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await panel.evaluate(() => {
    const scope = globalThis as Marks & { browser?: Api; chrome?: Api };
    (scope.browser ?? scope.chrome)?.runtime.onMessage.addListener(() => { scope.annonce = performance.timeOrigin + performance.now(); });
    new MutationObserver(() => { scope.suivi = performance.timeOrigin + performance.now(); }).observe(document, { attributes: true, attributeFilter: ['data-page-state'], subtree: true });
  });
  const fromChange: number[] = [];
  const fromVerdict: number[] = [];
  for (let run = 0; run < RUNS + 1; run += 1) {
    const stop = run % 2 === 0 ? roads[0] : roads[1];
    await page.evaluate((url) => { location.hash = new URL(url).hash; }, urlOf(stop));
    await waitFor(async () => (await readPanel(panel)).state === stop.state, { what: `the panel to say ${stop.state}`, ms: 12_000 });
    const changed = await page.evaluate(() => (globalThis as Marks).dernier ?? Number.NaN);
    const { announced, followed } = await panel.evaluate(() => ({ announced: (globalThis as Marks).annonce ?? Number.NaN, followed: (globalThis as Marks).suivi ?? Number.NaN }));
    fromChange.push(followed - changed);
    fromVerdict.push(followed - announced);
  }
  return { fromChange: fromChange.slice(1), fromVerdict: fromVerdict.slice(1) };
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0).replace('.', ',')} ms`;

await ensureBuild(['chrome']);
const site = await startSite();
const harness = await launchChromium({ extension: outputOf('chrome'), sitePort: site.port });
try {
  const opened = await openings(harness);
  console.log(`ouverture à froid → lisible : ${ms(median(opened))} (médiane de ${opened.length} ; de ${ms(Math.min(...opened))} à ${ms(Math.max(...opened))})`);
  const { fromChange, fromVerdict } = await followings(harness);
  console.log(`verdict annoncé → panneau à jour : ${ms(median(fromVerdict))} (médiane de ${fromVerdict.length} ; de ${ms(Math.min(...fromVerdict))} à ${ms(Math.max(...fromVerdict))})`);
  console.log(`dernier changement de la page → panneau à jour : ${ms(median(fromChange))} (médiane de ${fromChange.length}), dont ${QUIET_MS} ms de calme attendus exprès ; reste ${ms(median(fromChange) - QUIET_MS)}`);
} finally {
  await harness.close().catch(() => {});
  await site.close();
}
