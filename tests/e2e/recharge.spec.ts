import { outputOf } from '@/scripts/lib/root';
import { launchChromium } from '@/tests/harness/chromium';
import { addressOf } from '@/tests/harness/stops';
import { waitFor } from '@/tests/harness/wait';
import { STOPS, type Stop } from '@/tests/site/stops';
import { isComplete } from './complet';
import { expect, test } from './harness';

const BUBBLE_AT = STOPS.filter(({ id }) => id === 'lien-sans-connexion');
/** One page of each state, in both generations in turn: all that a person may have open. */
const DISTINCT = STOPS.filter(({ state, generation }, at) => state !== 'formation-indisponible' && generation === (at % 2 === 0 ? 'dsfr' : 'materiel')).filter(({ state }, at, all) => all.findIndex((other) => other.state === state) === at);
/** What each tab shows, one page after the other; the last ones have a note. Whole: five tabs, ten states. */
const TABS: readonly (readonly Stop[])[] = isComplete
  ? [0, 1, 2, 3, 4].map((tab) => [DISTINCT[tab] as Stop, tab === 4 ? (BUBBLE_AT[0] as Stop) : (DISTINCT[tab + 5] as Stop)])
  : BUBBLE_AT.map((stop) => [DISTINCT[0] as Stop, stop]);

test(`l’extension est mise à jour sous ${TABS.length} onglets et ${new Set(TABS.flat().map(({ state }) => state)).size} états : aucune erreur, les anciennes notes s’en vont, les pages ouvertes sont comprises sans être rechargées, les nouvelles aussi`, async ({ site }) => {
  test.setTimeout(60_000);
  const harness = await launchChromium({ extension: outputOf('chrome'), sitePort: site.port });
  const errors: string[] = [];
  try {
    // An unpacked extension does not come back from a reload without this.
    const settings = await harness.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(() => (globalThis as any).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    await settings.close();
    const pages = [];
    for (const stops of TABS) {
      const page = await harness.context.newPage();
      page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
      page.on('pageerror', (error) => errors.push(String(error)));
      // Errors of the extension's own world do not reach the page.
      const cdp = await harness.context.newCDPSession(page);
      cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => errors.push(exceptionDetails.text));
      await cdp.send('Runtime.enable');
      for (const stop of stops) await page.goto(addressOf(stop));
      if (stops.at(-1)?.state === 'formation-indisponible') await expect(page.locator('compagnon-dife')).toHaveCount(1);
      pages.push(page);
      await page.evaluate(() => { for (const note of document.querySelectorAll('compagnon-dife')) (note as Element & { ancienne?: true }).ancienne = true; });
    }
    await harness.worker.evaluate(() => (globalThis as any).chrome.runtime.reload()).catch(() => {});
    for (const page of pages) {
      await page.bringToFront();
      await page.evaluate(() => { document.querySelector('main')?.append('x'); });
      // The old note goes; the new version, put in the page by itself, shows its own where there is one.
      await expect.poll(() => page.evaluate(() => [...document.querySelectorAll('compagnon-dife')].filter((note) => 'ancienne' in note).length)).toBe(0);
      if (page === pages.at(-1)) await expect(page.locator('compagnon-dife')).toHaveCount(1);
      await page.evaluate(() => { location.hash = '#/droits'; });
    }
    const fresh = await harness.context.newPage();
    await waitFor(async () => {
      await fresh.goto(addressOf(BUBBLE_AT[0] as (typeof BUBBLE_AT)[0]));
      return fresh.locator('compagnon-dife').waitFor({ state: 'attached', timeout: 2000 }).then(() => true);
    }, { what: 'the new version to speak', ms: 20_000 });
    expect(await fresh.locator('compagnon-dife').count()).toBe(1);
    expect(errors).toEqual([]);
  } finally {
    await harness.close();
  }
});
