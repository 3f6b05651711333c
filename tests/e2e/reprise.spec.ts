import { addressOf } from '@/tests/harness/stops.mjs';
import { readPanel } from '@/tests/harness/panel.mjs';
import { STOPS } from '@/tests/site/stops.mjs';
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
