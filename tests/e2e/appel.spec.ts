/** A call: two people, two computers, one telephone. What one reads aloud, the other types; nothing else goes from one to the other. */
import { outputOf } from '@/scripts/lib/root';
import { nomDePage, stepForPage } from '@/lib/guide/parcours';
import { launchChromium } from '@/tests/harness/chromium';
import { addressOf, sessionOf } from '@/tests/harness/stops';
import { setAccompagnement } from '@/tests/masque/accompagne';
import { MORE_STOPS, STOPS } from '@/tests/site/stops';
import type { PageStateId } from '@/lib/page/types';
import { isComplete } from './complet';
import { expect, test } from './harness';
import { axeFaults, sizeFaults } from './reglages-poste';

const SITUATIONS: readonly PageStateId[] = ['formation-indisponible', 'connexion', 'compte-elu-visible', 'demande-envoyee', 'inscription-a-confirmer', 'inscription-validee'];
const ARRETS = SITUATIONS.flatMap((state) => [...STOPS, ...MORE_STOPS].filter((stop) => stop.state === state && stop.generation === 'dsfr').slice(0, 1));

test('un appel : le code lu par l’élu montre à l’aidant la même page, et quoi dire', async ({ harness, onglet }) => {
  test.setTimeout(90_000);
  expect(ARRETS).toHaveLength(SITUATIONS.length);
  const aidant = await launchChromium({ extension: outputOf('chrome') });
  try {
    const fiche = await aidant.context.newPage();
    await fiche.setViewportSize({ width: 320, height: 900 });
    await fiche.goto(`chrome-extension://${aidant.id}/fiche-accompagnant.html`);
    await setAccompagnement(harness.worker, { actif: true, montants: 'visibles' });
    const panel = await harness.openPanel(onglet);
    for (const stop of isComplete ? ARRETS : ARRETS.filter((_, at) => at % 2 === 1)) {
      await onglet.goto(addressOf(stop));
      await expect(panel.locator('main')).toHaveAttribute('data-page-state', stop.state);
      const code = await panel.locator('.code-a-dire strong').textContent();
      // As it is heard: without case, accents nor spaces that count.
      await fiche.getByLabel('Tapez ce code').fill((code ?? '').toLowerCase());
      await expect(fiche.getByRole('status')).toContainText(nomDePage(stop.state as PageStateId));
      await expect(fiche.locator('.code-entendu button')).toBeVisible();
      await fiche.locator('.code-entendu button').click();
      await expect(fiche.locator('.une-etape')).toHaveCount(1);
      await expect(fiche.locator('.une-etape')).toHaveAttribute('id', stepForPage({ state: stop.state as PageStateId, session: sessionOf(stop) }));
      expect(code).toMatch(/^\p{Lu}+ \d\d \p{Lu}+ \d\d [A-Z] \d$/u);
    }
    expect([...(await axeFaults(fiche)), ...(await sizeFaults(fiche))]).toEqual([]);
  } finally {
    await setAccompagnement(harness.worker, { actif: false, montants: 'visibles' });
    await aidant.close();
  }
});
