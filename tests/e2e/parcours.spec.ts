import { stepForPage, stepForStatut } from '@/lib/guide/parcours';
import { ELSEWHERE, readPanel } from '@/tests/harness/panel';
import { addressOf, sessionOf } from '@/tests/harness/stops';
import { MORE_STOPS, STOPS } from '@/tests/site/stops';
import { isComplete } from './complet';
import { expect, test } from './harness';

/** The step is the guide's to choose; what is checked is that the panel follows the page that the person sees. */
function stepOf(stop: (typeof STOPS)[number]): string {
  const { state, settings: { statut } } = stop;
  if (state === 'inconnu') return '';
  // A list leads with its most urgent dossier, which the replica puts in the status asked for.
  if (state === 'liste-dossiers' && statut && statut !== 'aucun') return stepForStatut(statut);
  return stepForPage({ state, session: sessionOf(stop) });
}

test('le bouton de la barre ouvre le vrai panneau, qui se présente comme non officiel', async ({ harness, onglet }) => {
  const [first] = STOPS;
  if (!first) throw new Error('no stop in the journey');
  await onglet.goto(addressOf(first));
  const panel = await harness.openPanel(onglet);
  expect(panel.url()).toBe(`chrome-extension://${harness.id}/sidepanel.html`);
  await expect(panel.locator('body')).toContainText(/non officiel/iu);
});

test.describe.configure({ mode: 'parallel' });

test.describe('à chaque étape du parcours, le panneau sait où est la personne', () => {
  // Every screen of the replica is read in happy-dom anyway (tests/page/replique.test.ts).
  // At each run, one stop in two: Firefox walks the others.
  for (const stop of isComplete ? [...STOPS, ...MORE_STOPS] : STOPS.filter((_, at) => at % 2 === 0)) {
    const { generation, titre, state } = stop;
    test(`${generation} · ${titre} → ${state}`, async ({ harness, onglet }) => {
      const panel = await harness.openPanel(onglet);
      await onglet.goto(ELSEWHERE);
      await expect.poll(() => readPanel(panel)).toMatchObject({ state: 'hors-site' });
      await onglet.goto(addressOf(stop));
      await expect.poll(() => readPanel(panel)).toMatchObject({ state });
      expect(await readPanel(panel)).toEqual({ state, step: stepOf(stop) });
    });
  }
});
