import type { Page } from '@playwright/test';
import { readPanel } from '@/tests/harness/panel';
import { addressOf } from '@/tests/harness/stops';
import { STOPS } from '@/tests/site/stops';
import { expect, test } from './harness';

function stopOf(id: string): (typeof STOPS)[number] {
  const stop = STOPS.find((one) => one.id === id && one.generation === 'dsfr');
  if (stop === undefined) throw new Error(`la réplique n'a pas d'étape ${id}`);
  return stop;
}

/** A page as the site could rename it tomorrow: words that nobody here has foreseen. Waits until the panel has seen it. */
async function renommer(onglet: Page, panel: Page): Promise<void> {
  const vues = (): Promise<string | null> => panel.locator('main').getAttribute('data-proposees');
  await expect.poll(async () => (await readPanel(panel)).state, { timeout: 15_000 }).toBe('inconnu');
  const before = await vues();
  await onglet.locator('main').evaluate((main) => {
    main.innerHTML = '<h1>Votre dossier de formation</h1><p>Organisme : Institut Exemple</p><h2>Participation</h2><label>Date <input type="text"></label><button type="button">Continuer vers la formation</button>';
  });
  await expect.poll(vues, { timeout: 15_000 }).not.toBe(before);
}

test('une page renommée : inconnue, nommée, reconnue à la visite suivante, puis oubliée', async ({ harness, onglet }) => {
  const lu = async (): Promise<string> => (await readPanel(panel)).state;
  await onglet.goto(addressOf(stopOf('page-inconnue')));
  const panel = await harness.openPanel(onglet);
  await renommer(onglet, panel);
  await expect(panel.locator('main')).toHaveAttribute('data-proposees', /^[a-z-]+(?: [a-z-]+){0,2}$/u);
  await panel.getByText('Une autre page', { exact: true }).click();
  await panel.locator('button[data-page="paiement"]').click();
  await expect.poll(lu).toBe('paiement');
  await expect(panel.getByText('Selon vous, vous êtes ici')).toBeVisible();
  // An answer alone draws nothing on the page, and the badge stays as it was.
  await expect(onglet.locator('compagnon-dife')).toHaveCount(0);

  await onglet.goto(addressOf(stopOf('formation')));
  await expect.poll(lu, { timeout: 15_000 }).toBe('formation');
  await onglet.goto(addressOf(stopOf('page-inconnue')));
  await renommer(onglet, panel);
  await expect.poll(lu, { timeout: 15_000 }).toBe('paiement');

  await panel.getByRole('button', { name: 'Ce n’est pas cette page' }).click();
  await expect.poll(lu).toBe('inconnu');
  await onglet.goto(addressOf(stopOf('formation')));
  await expect.poll(lu, { timeout: 15_000 }).toBe('formation');
  await onglet.goto(addressOf(stopOf('page-inconnue')));
  await renommer(onglet, panel);
  await expect.poll(lu, { timeout: 15_000 }).toBe('inconnu');
});

test('« Aucune » ne mène nulle part, et se reprend', async ({ harness, onglet }) => {
  await onglet.goto(addressOf(stopOf('page-inconnue')));
  const panel = await harness.openPanel(onglet);
  await renommer(onglet, panel);
  await panel.getByRole('button', { name: 'Aucune de ces pages' }).click();
  await expect(panel.getByRole('heading', { name: 'D’accord, aucune de ces pages' })).toBeVisible();
  await panel.getByRole('button', { name: 'Revoir les propositions' }).click();
  await expect(panel.getByText('Une autre page', { exact: true })).toBeVisible();
});
