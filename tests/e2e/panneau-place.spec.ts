import { outputOf } from '@/scripts/lib/root';
import { ECRANS_POSSIBLES } from '@/tests/components/rapports';
import { launchChromium } from '@/tests/harness/chromium';
import { FONTS, fontsOf } from '@/tests/harness/fonts';
import { isComplete } from './complet';
import { expect, test } from './harness';
import { type PanneauSimule, panneauSimule } from './panneau-simule';
import { keep } from './worker';

/** A usual panel, on a small portable computer. */
const PLACE = { width: 360, height: 740 };
/** Under the last line of the act, nothing is read. */
const MARGE = 10;
const ECRANS = ECRANS_POSSIBLES.filter((_, index) => isComplete || index % 12 === 0);

async function poser(simule: PanneauSimule, [nom, lu]: (typeof ECRANS_POSSIBLES)[number]): Promise<PanneauSimule['panel']> {
  await simule.ouvrir(lu);
  await expect(simule.panel.locator('main')).toHaveAttribute('data-page-state', nom.split(',')[0] ?? '');
  return simule.panel;
}

function ecrire(panel: PanneauSimule['panel'], taille: 1 | 2 | 3): Promise<void> {
  return panel.evaluate((value) => { document.documentElement.dataset['taille'] = String(value); }, taille);
}

/** A browser of its own for each font: what a person has is not ours to choose. */
async function avecPolice(font: string, essayer: (simule: PanneauSimule) => Promise<void>): Promise<void> {
  const harness = await launchChromium({ extension: outputOf('chrome'), font });
  try {
    await keep(harness.worker, 'local', { reglages: { version: 1, valeur: { association: 'amg-gironde', zone: null, taille: 1, theme: 'auto' } } });
    const simule = await panneauSimule(harness);
    await simule.panel.setViewportSize(PLACE);
    await essayer(simule);
  } finally {
    await harness.close();
  }
}

for (const font of FONTS) {
  test(`écrit en ${font}, à chaque taille, où l’on est et la première chose à faire tiennent sur le premier écran, au-dessus de « Mon association »`, async () => {
    test.setTimeout(120_000);
    await avecPolice(font, async (simule) => {
      const caches: string[] = [];
      for (const ecran of ECRANS) {
        const panel = await poser(simule, ecran);
        for (const taille of [1, 2, 3] as const) {
          await ecrire(panel, taille);
          const action = await panel.locator('.acte').boundingBox();
          const barre = await panel.locator('.association').boundingBox();
          const place = Math.min(PLACE.height, barre?.y ?? 0);
          if (action === null || action.y + action.height > place + MARGE) caches.push(`${ecran[0]}, taille ${taille} : première chose à faire à ${action?.y}, haute de ${action?.height}, place jusqu’à ${place}`);
        }
      }
      // The witness: a font that the machine has not would be replaced in silence, and nothing new tried.
      expect(await fontsOf(simule.panel, 'main h1'), `police introuvable : apt-get install -y fonts-liberation`).toContain(font);
      expect(caches).toEqual([]);
    });
  });
}

test('la taille et les réglages sont repliés derrière un bouton, et ne disparaissent jamais sous le curseur', async ({ harness }) => {
  // The browser is shared: trainings met by an earlier test are no part of this screen.
  await keep(harness.worker, 'session', {});
  const formation = ECRANS_POSSIBLES.find(([nom]) => nom === 'formation');
  if (formation === undefined) throw new Error('no screen');
  const simule = await panneauSimule(harness);
  await simule.panel.setViewportSize(PLACE);
  const panel = await poser(simule, formation);
  const bascule = panel.getByRole('button', { name: 'Taille du texte, et réglages' });
  for (const taille of [1, 2, 3] as const) {
    await ecrire(panel, taille);
    await expect(panel.locator('.outils')).toBeHidden();
  }
  await bascule.press('Enter');
  await panel.locator('.taille input').first().focus();
  await ecrire(panel, 1);
  await expect(bascule).toHaveAttribute('aria-expanded', 'true');
  await expect(panel.locator('.taille input').first()).toBeFocused();
  await bascule.press('Enter');
  await expect(panel.locator('.outils')).toBeHidden();
  await bascule.press('Enter');
  await expect(panel.locator('.outils')).toBeVisible();
  await panel.keyboard.press('Tab');
  await expect(panel.locator('.outils :focus')).toHaveCount(1);
  await panel.close();
});
