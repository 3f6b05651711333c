import type { Page } from '@playwright/test';
import { ECRANS_POSSIBLES } from '@/tests/components/rapports';
import { expect, test } from './harness';
import { type PanneauSimule, panneauSimule } from './panneau-simule';
import { keep } from './worker';

/** A usual panel on a small portable computer, and the narrowest one that a person may leave. */
const PLACES = [{ width: 360, height: 700 }, { width: 320, height: 640 }] as const;
const TAILLES = [1, 2, 3] as const;

/** What of the first act is not on the first screen, whole, above « Mon association » when it stays in sight; null when all of it is. */
function cache(panel: Page): Promise<string | null> {
  return panel.evaluate(() => {
    const acte = document.querySelector('.acte');
    if (acte === null) return 'aucun acte';
    const barre = document.querySelector('.association');
    const place = barre !== null && getComputedStyle(barre).position === 'sticky' ? barre.getBoundingClientRect().top : globalThis.innerHeight;
    const bas = Math.max(...[acte, ...acte.querySelectorAll('p, .bouton')].map((element) => element.getBoundingClientRect().bottom));
    return bas <= place ? null : `finit à ${Math.round(bas)}, place jusqu’à ${Math.round(place)}`;
  });
}

let simule: PanneauSimule | null = null;

test.beforeAll(async ({ harness }) => {
  // The browser is shared: trainings met by an earlier test are no part of these screens.
  await keep(harness.worker, 'session', {});
  simule = await panneauSimule(harness);
});

test.afterAll(async ({ harness }) => {
  await simule?.panel.close();
  await keep(harness.worker, 'local', {});
});

for (const taille of TAILLES) {
  test(`taille ${taille} gardée, puis panneau ouvert : sur chaque page, la première chose à faire et son bouton tiennent sur le premier écran`, async ({ harness }) => {
    test.setTimeout(120_000);
    if (simule === null) throw new Error('no panel');
    const { panel, ouvrir } = simule;
    await keep(harness.worker, 'local', { reglages: { version: 1, valeur: { association: 'amg-gironde', zone: null, taille, theme: 'clair' } } });
    const caches: string[] = [];
    for (const place of PLACES) {
      await panel.setViewportSize(place);
      for (const [nom, lu] of ECRANS_POSSIBLES) {
        await ouvrir(lu);
        await expect(panel.locator('main')).toHaveAttribute('data-page-state', nom);
        await expect(panel.locator('html')).toHaveAttribute('data-taille', String(taille));
        const reste = await cache(panel);
        if (reste !== null) caches.push(`${nom}, ${place.width} × ${place.height} : ${reste}`);
      }
    }
    expect(caches).toEqual([]);
  });
}
