import { addressOf } from '@/tests/harness/stops.mjs';
import { STOPS } from '@/tests/site/stops.mjs';
import { expect, test } from './harness';

test('le bouton de la barre ouvre le vrai panneau, qui se présente comme non officiel', async ({ harness, onglet }) => {
  const [first] = STOPS;
  if (!first) throw new Error('no stop in the journey');
  await onglet.goto(addressOf(first));
  const panel = await harness.openPanel(onglet);
  expect(panel.url()).toBe(`chrome-extension://${harness.id}/sidepanel.html`);
  await expect(panel.locator('body')).toContainText(/non officiel/iu);
});

test.describe('à chaque étape du parcours, le panneau sait où est la personne', () => {
  for (const stop of STOPS) {
    test(`${stop.generation} · ${stop.titre} → ${stop.state}`, async ({ harness, onglet }) => {
      await onglet.goto(addressOf(stop));
      const main = (await harness.openPanel(onglet)).locator('main');
      await expect(main).toHaveAttribute('data-page-state', stop.state);
      await expect(main).toHaveAttribute('data-step', /^[a-z0-9-]+$/u);
    });
  }
});
