import { stepForPage } from '@/lib/guide/parcours';
import { ELSEWHERE, readPanel } from '@/tests/harness/panel.mjs';
import { addressOf, sessionOf } from '@/tests/harness/stops.mjs';
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
    const { generation, titre, state } = stop;
    const step = state === 'inconnu' ? '' : stepForPage({ state, session: sessionOf(stop) });
    test(`${generation} · ${titre} → ${state}, fiche « ${step} »`, async ({ harness, onglet }) => {
      const panel = await harness.openPanel(onglet);
      await onglet.goto(ELSEWHERE);
      await expect.poll(() => readPanel(panel)).toMatchObject({ state: 'hors-site' });
      await onglet.goto(addressOf(stop));
      await expect.poll(() => readPanel(panel)).toEqual({ state, step });
    });
  }
});
