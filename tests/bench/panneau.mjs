/** `npm run bench:panneau`: how long the panel takes to open, and to follow the page. Medians of 31, in real Chromium. */
import { ensureBuild } from '../../scripts/lib/ensure-build.mjs';
import { outputOf } from '../../scripts/lib/root.mjs';
import { launchChromium } from '../harness/chromium';
import { readPanel } from '../harness/panel';
import { addressOf, urlOf } from '../harness/stops';
import { waitFor } from '../harness/wait';
import { startSite } from '../site/server';
import { STOPS } from '../site/stops';
import { median } from './stats.mjs';

const RUNS = 31;
/** What the reader waits for on purpose before it looks: lib/browser/watch-page.ts. */
const QUIET_MS = 300;

/** @param {string} id */
function stopOf(id) {
  const stop = STOPS.find((one) => one.generation === 'dsfr' && one.id === id);
  if (!stop) throw new Error(`no stop ${id}`);
  return stop;
}

/** From the start of the navigation to a page one can read. @param {import('../harness/chromium').Harness} harness */
async function openings({ context, id }) {
  const times = [];
  for (let run = 0; run < RUNS + 2; run += 1) {
    const tab = await context.newPage();
    await tab.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('main h1')?.textContent) return;
        observer.disconnect();
        requestAnimationFrame(() => { globalThis.lisible = performance.now(); });
      }).observe(document, { childList: true, subtree: true });
    });
    await tab.goto(`chrome-extension://${id}/sidepanel.html`);
    await tab.waitForFunction(() => globalThis.lisible !== undefined);
    times.push(await tab.evaluate(() => globalThis.lisible));
    await tab.close();
  }
  return times.slice(2);
}

/** From the page's last change to the panel's new words, by the clock that both share. @param {import('../harness/chromium').Harness} harness */
async function followings(harness) {
  const page = await harness.context.newPage();
  await page.goto(addressOf(stopOf('compte-elu-visible')));
  await page.bringToFront();
  const panel = await harness.openPanel(page);
  const roads = [stopOf('page-inconnue'), stopOf('compte-elu-visible')];
  await waitFor(async () => (await readPanel(panel)).state === 'compte-elu-visible', { what: 'the panel to be ready' });
  await page.evaluate(() => {
    new MutationObserver(() => { globalThis.dernier = performance.timeOrigin + performance.now(); }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await panel.evaluate(() => {
    const { runtime } = globalThis.browser ?? globalThis.chrome;
    runtime.onMessage.addListener(() => { globalThis.annonce = performance.timeOrigin + performance.now(); });
    new MutationObserver(() => { globalThis.suivi = performance.timeOrigin + performance.now(); }).observe(document, { attributes: true, attributeFilter: ['data-page-state'], subtree: true });
  });
  const fromChange = [];
  const fromVerdict = [];
  for (let run = 0; run < RUNS + 1; run += 1) {
    const stop = roads[run % 2];
    await page.evaluate((url) => { location.hash = new URL(url).hash; }, urlOf(stop));
    await waitFor(async () => (await readPanel(panel)).state === stop.state, { what: `the panel to say ${stop.state}`, ms: 12_000 });
    const changed = await page.evaluate(() => globalThis.dernier);
    const [announced, followed] = await panel.evaluate(() => [globalThis.annonce, globalThis.suivi]);
    fromChange.push(followed - changed);
    fromVerdict.push(followed - announced);
  }
  return { fromChange: fromChange.slice(1), fromVerdict: fromVerdict.slice(1) };
}

const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0).replace('.', ',')} ms`;

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
