import { addressOf } from '@/tests/harness/stops';
import { readPanel } from '@/tests/harness/panel';
import { STOPS } from '@/tests/site/stops';
import { expect, test } from './harness';

function stopOf(id: string): (typeof STOPS)[number] {
  const stop = STOPS.find((one) => one.generation === 'dsfr' && one.id === id);
  if (!stop) throw new Error(`no stop ${id}`);
  return stop;
}

test('la formation vue sans être connecté se rouvre d’un clic, une fois connecté, et jamais toute seule', async ({ harness, onglet }) => {
  const lien = stopOf('lien-sans-connexion');
  const panel = await harness.openPanel(onglet);
  const rouvrir = panel.getByRole('button', { name: /^Rouvrir/u });

  // Other tests have met trainings too.
  await harness.worker.evaluate(() => (globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }).chrome.storage.session.clear());
  await onglet.goto(addressOf(lien));
  await expect.poll(() => readPanel(panel)).toMatchObject({ state: 'formation-indisponible' });
  await expect(rouvrir).toHaveCount(0);

  await onglet.goto(addressOf(stopOf('compte-elu-visible')));
  await expect.poll(() => readPanel(panel)).toMatchObject({ state: 'compte-elu-visible' });
  const before = onglet.url();
  await expect(rouvrir).toHaveCount(1);
  expect(onglet.url()).toBe(before);

  await rouvrir.click();
  await expect.poll(() => readPanel(panel)).toMatchObject({ state: 'formation' });
  expect(new URL(onglet.url()).hash.split('?')[0]).toBe(new URL(lien.url, 'https://www.moncompteformation.gouv.fr').hash.split('?')[0]);

  // Opened: done with, and forgotten.
  await onglet.goto(addressOf(stopOf('compte-elu-visible')));
  await expect.poll(() => readPanel(panel)).toMatchObject({ state: 'compte-elu-visible' });
  await expect(rouvrir).toHaveCount(0);
});

test('la bulle aussi la rouvre, d’un vrai clic', async ({ harness, onglet }) => {
  const lien = stopOf('lien-sans-connexion');
  await harness.worker.evaluate(() => (globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }).chrome.storage.session.clear());
  await onglet.goto(addressOf(lien));
  await expect(onglet.locator('compagnon-dife')).toHaveCount(1);
  await onglet.goto(addressOf(stopOf('compte-elu-visible')));
  await expect(onglet.locator('compagnon-dife')).toHaveCount(1);

  const { x, y } = await middleOfMainButton(onglet);
  await onglet.mouse.click(x, y);
  const panel = await harness.openPanel(onglet);
  await panel.locator('main').waitFor();
  await expect.poll(() => readPanel(panel)).toMatchObject({ state: 'formation' });
});

interface Node {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** The shadow is closed to scripts, the page's and ours; not to the browser's own tools. */
async function middleOfMainButton(page: import('@playwright/test').Page): Promise<{ readonly x: number; readonly y: number }> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
  const all = (node: Node): readonly Node[] => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)];
  const button = all(root).find((node) => node.nodeName === 'BUTTON' && node.attributes?.includes('principal'));
  if (!button) throw new Error('no main button in the hint');
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
