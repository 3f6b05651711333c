import type { Page } from '@playwright/test';
import { tabIdOf } from '@/tests/harness/report';
import { addressOf, urlOf } from '@/tests/harness/stops';
import { STOPS } from '@/tests/site/stops';
import { expect, test } from './harness';
import { cadreDe, cliquer, lireBulle } from './ombre';
import { keep, kept, toolbar } from './worker';

const BULLE = 'compagnon-dife';

function stopOf(id: string): (typeof STOPS)[number] {
  const stop = STOPS.find((one) => one.generation === 'dsfr' && one.id === id);
  if (!stop) throw new Error(`no stop ${id}`);
  return stop;
}

async function open(onglet: Page, id: string): Promise<void> {
  await onglet.goto(addressOf(stopOf(id)));
  await expect(onglet.locator(BULLE)).toHaveCount(1);
}

/** Runs in the page: a native modal window of the site, of that size, in its middle. */
function openModal(size: string): void {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.style.cssText = `width:${size};height:${size};padding:0`;
  dialog.append(Object.assign(document.createElement('button'), { textContent: 'Fermer la fenêtre', onclick: () => dialog.close() }));
  dialog.showModal();
}

test('une fenêtre du site retient les clics : la bulle le dit sans bouton mort, la barre aussi, puis tout revient', async ({ harness, onglet }) => {
  await open(onglet, 'lien-sans-connexion');
  const tabId = await tabIdOf(harness.worker, onglet);
  const usual = await toolbar(harness.worker, tabId);
  await onglet.evaluate(openModal, '200px');
  await expect.poll(() => toolbar(harness.worker, tabId)).toMatchObject({ signe: '!', titre: expect.stringContaining('message du Compagnon') });
  await expect.poll(async () => (await lireBulle(onglet)).classes).toBe('bulle retenue');
  expect(await cadreDe(onglet, { bouton: 'Fermer' })).toBeNull();
  expect((await cadreDe(onglet, { classe: 'bloque' }))?.height).toBeGreaterThan(0);
  await onglet.getByRole('button', { name: 'Fermer la fenêtre' }).click();
  await expect.poll(() => toolbar(harness.worker, tabId)).toEqual(usual);
  expect((await lireBulle(onglet)).classes).toBe('bulle');
  expect(await cadreDe(onglet, { bouton: 'Fermer' })).not.toBeNull();
});

test('une fenêtre du site qui prend toute la place n’est jamais couverte', async ({ harness, onglet }) => {
  await open(onglet, 'lien-sans-connexion');
  const tabId = await tabIdOf(harness.worker, onglet);
  await onglet.evaluate(openModal, '90vmin');
  await expect.poll(async () => (await lireBulle(onglet)).classes).toBe('bulle retenue cachee');
  expect((await toolbar(harness.worker, tabId)).signe).toBe('!');
  await onglet.getByRole('button', { name: 'Fermer la fenêtre' }).click();
  await expect.poll(async () => (await lireBulle(onglet)).classes).toBe('bulle');
});

test('une page qui insiste l’emporte : la barre le dit, jusqu’à la page suivante', async ({ harness, onglet }) => {
  await open(onglet, 'lien-sans-connexion');
  const tabId = await tabIdOf(harness.worker, onglet);
  await onglet.evaluate(async (name) => {
    for (let turn = 0; turn < 40; turn += 1) {
      document.querySelector(name)?.remove();
      await new Promise((resolve) => { setTimeout(resolve, 5); });
    }
  }, BULLE);
  await expect(onglet.locator(BULLE)).toHaveCount(0);
  await expect.poll(async () => (await toolbar(harness.worker, tabId)).signe).toBe('!');
  await onglet.evaluate((hash) => { location.hash = hash; }, new URL(urlOf(stopOf('connexion'))).hash);
  await expect.poll(async () => (await toolbar(harness.worker, tabId)).signe).toBe('');
});

test('un calque posé par-dessus est franchi ; un menu qui s’ouvre ne l’est pas', async ({ onglet }) => {
  await open(onglet, 'lien-sans-connexion');
  const onTop = (popover: string): Promise<string> => onglet.evaluate(async (kind) => {
    const cover = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'dessus', textContent: 'par-dessus' }));
    cover.popover = kind;
    cover.style.cssText = 'inset:0;width:100%;height:100%;margin:0;border:0';
    // The note hears of it at the same moment as we do, just before; what it does then is drawn on the next frame.
    const opened = new Promise((resolve) => { cover.addEventListener('toggle', resolve, { once: true }); });
    cover.showPopover();
    await opened;
    await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
    const { right, bottom } = (document.querySelector('compagnon-dife') as Element).getBoundingClientRect();
    const found = document.elementFromPoint(right - 60, bottom - 60)?.localName ?? '';
    cover.remove();
    return found;
  }, popover);
  expect(await onTop('manual')).toBe(BULLE);
  expect(await onTop('auto')).toBe('div');
});

test('« Ne plus afficher ici » se tient, se défait d’un clic, et les réglages ramènent tout', async ({ harness, onglet }) => {
  await keep(harness.worker, 'local', {});
  await open(onglet, 'lien-sans-connexion');
  expect((await lireBulle(onglet)).boutons).toEqual(['Ouvrir le guide', 'Fermer', 'Ne plus afficher ici']);
  await cliquer(onglet, 'Ne plus afficher ici');
  await expect.poll(async () => (await lireBulle(onglet)).texte).toContain('Revoir les messages');
  await cliquer(onglet, 'Continuer à l’afficher');
  await expect.poll(async () => (await lireBulle(onglet)).boutons).toContain('Ne plus afficher ici');
  expect(await kept(harness.worker, 'local')).toMatchObject({ 'bulles-tues': { valeur: [] } });

  await cliquer(onglet, 'Ne plus afficher ici');
  await expect.poll(() => kept(harness.worker, 'local')).toEqual({ 'bulles-tues': { version: 1, valeur: ['formation-indisponible-deconnecte'] } });
  const panel = await harness.openPanel(onglet);
  await onglet.goto(addressOf(stopOf('lien-sans-connexion')));
  await expect(panel.locator('main')).toHaveAttribute('data-step', 'formation-indisponible-deconnecte');
  await expect(onglet.locator(BULLE)).toHaveCount(0);
  await harness.closePanel();

  const reglages = await harness.context.newPage();
  await reglages.goto(`chrome-extension://${harness.id}/options.html`);
  await reglages.getByRole('button', { name: 'Revoir les messages' }).click();
  await expect(reglages.getByText('Les messages s’afficheront de nouveau')).toBeVisible();
  await reglages.close();
  await open(onglet, 'lien-sans-connexion');
});
