import { jourEnLettres } from '@/lib/guide/format';
import { RESUMES_FAVORABLES } from '@/lib/rules/sources';
import { page, rapportDe } from '@/tests/components/rapports';
import { expect, test } from './harness';
import { panneauSimule } from './panneau-simule';

const OUVERTS = ['rubrique dates', 'volet saisie'];

test('la fiche imprimée dit les mêmes choses, noir sur blanc, sans les boutons, avec ses sources et sa date', async ({ harness }) => {
  const { panel, ouvrir } = await panneauSimule(harness);
  await panel.setViewportSize({ width: 360, height: 740 });
  await ouvrir(page(rapportDe('annulation')));
  await expect(panel.locator('main')).toHaveAttribute('data-page-state', 'annulation');
  const surEcran = await panel.locator('.echeance-jour').allInnerTexts();
  // Only « Vos dates » and « Indiquer vos dates » stand open: the day of the confirmation is asked for.
  const ouverts = () => panel.locator('details[open]').evaluateAll((folds) => folds.map(({ className }) => className));
  expect(await ouverts()).toEqual(OUVERTS);
  await panel.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await panel.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  expect(await panel.locator('.echeance-jour').allInnerTexts()).toEqual(surEcran);
  await expect(panel.locator('.papier')).toContainText('guide indépendant, non officiel');
  await expect(panel.locator('.compte .sources').first()).toContainText(`lue le ${jourEnLettres(RESUMES_FAVORABLES.readOn)}`);
  expect(await panel.locator('button:visible, input:visible, select:visible').count()).toBe(0);
  const encre = await panel.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
  expect(encre).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await panel.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
  expect(await ouverts()).toEqual(OUVERTS);
  if (process.env['PAPIER']) { await panel.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint'))); await panel.setViewportSize({ width: 700, height: 1000 }); await panel.screenshot({ path: process.env['PAPIER'], fullPage: true }); }
  await panel.close();
});
