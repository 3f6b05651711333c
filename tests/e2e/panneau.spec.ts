import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { ECRANS_POSSIBLES } from '@/tests/components/rapports';
import { isComplete } from './complet';
import { expect, test } from './harness';
import { measure } from './panneau-mesures';
import { type PanneauSimule, panneauSimule } from './panneau-simule';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LIMITES = { font: 18, target: 44, contrast: 7 } as const;

const THEMES = [
  ['clair', { colorScheme: 'light', forcedColors: 'none' }],
  ['sombre', { colorScheme: 'dark', forcedColors: 'none' }],
  ['couleurs forcées', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

/** Text alone grows, in a panel that stays 320 px wide: harder than the browser's zoom, which gives 320 px at 400 %. */
const TAILLES = [['100 %', '18px'], ['200 %', '36px'], ['400 %', '72px']] as const;

/** Nine looks. One screen in two takes one in turn; all of them all nine with `npm run test:complet`, since five minutes are not enough for that. */
const ASPECTS = THEMES.flatMap((theme) => TAILLES.map((taille) => [theme, taille] as const));

const EN = isComplete ? 1 : 2;

function aspectsOf(index: number): typeof ASPECTS {
  return isComplete ? ASPECTS : ASPECTS.filter((_, at) => at === (index / EN) % ASPECTS.length);
}

/** Everything unfolded, and there: what is hidden is read one day. */
async function toutOuvrir(panel: Page): Promise<void> {
  await panel.evaluate(() => { if (document.querySelector('.outils:not(.ouverts)')) document.querySelector<HTMLElement>('.bascule')?.click(); });
  await panel.waitForFunction(() => {
    const folds = [...document.querySelectorAll('details')];
    for (const details of folds) details.open = true;
    return folds.every((details) => details.childElementCount > 1);
  });
}

/** Contrast is measured apart, at 7:1 where axe asks 4.5:1. */
async function violations(panel: Page): Promise<readonly string[]> {
  return panel.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }> } }).axe;
    const found = await axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });
    return found.violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

let simule: PanneauSimule | null = null;

test.beforeAll(async ({ harness }) => {
  simule = await panneauSimule(harness);
  await simule.panel.setViewportSize({ width: 320, height: 800 });
});

test.afterAll(async () => {
  await simule?.panel.close();
});

test.describe('chaque écran du panneau, à 320 px', () => {
  for (const [index, [nom, lu]] of ECRANS_POSSIBLES.entries()) {
    if (index % EN !== 0) continue;
    test(`${nom} : axe, tailles, cibles, contrastes, aucun défilement de côté`, async () => {
      if (simule === null) throw new Error('no panel');
      const { panel, ouvrir } = simule;
      await ouvrir(lu);
      await expect(panel.locator('main')).toHaveAttribute('data-page-state', nom.split(',')[0] ?? '');
      await toutOuvrir(panel);
      await panel.evaluate(AXE);
      const fautes: string[] = [];
      for (const [[theme, media], [taille, pixels]] of aspectsOf(index)) {
        await panel.emulateMedia(media);
        await panel.evaluate((value) => document.documentElement.style.setProperty('--taille', value), pixels);
        const found = [...(await violations(panel)), ...(await panel.evaluate(measure, LIMITES))];
        fautes.push(...found.map((fault) => `${theme}, ${taille} : ${fault}`));
      }
      expect(fautes).toEqual([]);
    });
  }
});
