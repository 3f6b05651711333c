/** The access that a person or an organisation withholds, and pages that were open before the extension could read them. */
import { outputOf } from '@/scripts/lib/root';
import { launchChromium } from '@/tests/harness/chromium';
import { addressOf } from '@/tests/harness/stops';
import { STOPS } from '@/tests/site/stops';
import { expect, test } from './harness';

const STOP = STOPS.find(({ id, generation }) => id === 'compte-elu-visible' && generation === 'dsfr');

test('accès au site coupé : le guide le dit, avec un bouton ; rendu, la page ouverte est comprise sans être rechargée', async ({ site }) => {
  if (!STOP) throw new Error('the journey lacks a stop');
  const harness = await launchChromium({ extension: outputOf('chrome'), sitePort: site.port });
  try {
    const settings = await harness.context.newPage();
    await settings.goto('chrome://extensions');
    const access = (hostAccess: string): Promise<unknown> =>
      settings.evaluate(([id, value]) => (globalThis as any).chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: value }), [harness.id, hostAccess] as const);
    await access('ON_CLICK');
    const page = await harness.context.newPage();
    await page.goto(addressOf(STOP));
    const panel = await harness.context.newPage();
    await panel.goto(`chrome-extension://${harness.id}/sidepanel.html`);
    await page.bringToFront();
    await expect(panel.locator('h1')).toHaveText('L’accès au site est coupé');
    await expect(panel.getByRole('button', { name: 'Autoriser l’accès au site' })).toBeVisible();
    await expect(panel.locator('main')).not.toContainText('Vous n’êtes pas sur Mon Compte Formation');
    await access('ON_ALL_SITES');
    await page.bringToFront();
    await expect(panel.locator('main')).toHaveAttribute('data-page-state', 'compte-elu-visible');
    // Nothing was loaded again: what the page held is still there.
    expect(await page.evaluate(() => performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).type))).toEqual(['navigate']);
  } finally {
    await harness.close();
  }
});
