import type { Page, Worker } from '@playwright/test';
import { setAccompagnement } from '@/tests/masque/accompagne.mjs';
import { runCampagne } from '@/tests/masque/campagne.mjs';
import { addressOf } from '@/tests/harness/stops.mjs';
import { waitFor } from '@/tests/harness/wait.mjs';
import { tabIdOf } from '@/tests/harness/report.mjs';
import { MORE_STOPS } from '@/tests/site/stops.mjs';
import { expect, test } from './harness';

const PROFIL = MORE_STOPS.find(({ id, generation }) => id === 'profil' && generation === 'dsfr');
const OFF = { actif: false, montants: 'visibles' } as const;
const ON = { actif: true, montants: 'visibles' } as const;

/** What is painted of the texts: the style sheet hides them all, a highlight gives some back. */
function seen(page: Page): Promise<{ readonly hidden: boolean; readonly shown: string }> {
  return page.evaluate(() => ({
    hidden: getComputedStyle(document.body).webkitTextFillColor === 'rgba(0, 0, 0, 0)',
    shown: [...(CSS.highlights.get('compagnon-dife-lisible') ?? [])].map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)).join('|'),
  }));
}

async function open(page: Page): Promise<void> {
  if (!PROFIL) throw new Error('the replica lacks a stop');
  await page.goto(addressOf(PROFIL));
  await expect(page.getByRole('heading', { name: 'Informations personnelles' })).toBeAttached();
}

/** Breaks the mask's own tools, in its own world. */
function breakMasque(worker: Worker, tabId: number): Promise<unknown> {
  return worker.evaluate((id) => (globalThis as any).chrome.scripting.executeScript({ target: { tabId: id }, func: () => { Highlight.prototype.add = () => { throw new Error('cassé'); }; } }), tabId);
}

test.afterEach(async ({ harness }) => {
  await setAccompagnement(harness.worker, OFF);
});

test('éteint, rien n’est installé dans la page ; allumé sur une page ouverte, elle se cache ; éteint, elle revient', async ({ harness, onglet }) => {
  await open(onglet);
  expect(await harness.worker.evaluate(() => (globalThis as any).chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  expect(await seen(onglet)).toEqual({ hidden: false, shown: '' });
  const before = await onglet.evaluate(() => document.body.querySelector('sl6-root')?.outerHTML);
  await setAccompagnement(harness.worker, ON);
  await waitFor(async () => (await seen(onglet)).shown.includes('Nom de naissance'), { what: 'the labels to be readable' });
  const { hidden, shown } = await seen(onglet);
  expect(hidden).toBe(true);
  expect(shown).not.toMatch(/dupont|isabelle|99|exemple|00 00/iu);
  expect(await onglet.title()).toBe('Page masquée');
  expect(await onglet.evaluate(() => document.body.querySelector('sl6-root')?.outerHTML)).toBe(before);
  await setAccompagnement(harness.worker, OFF);
  await waitFor(async () => !(await seen(onglet)).hidden, { what: 'the page to come back' });
  expect(await onglet.title()).toContain('Mon Compte Formation');
});

test('reste caché quand le masque échoue, quand le programme s’arrête, quand le choix est abîmé', async ({ harness, onglet }) => {
  await setAccompagnement(harness.worker, ON);
  await open(onglet);
  await waitFor(async () => (await seen(onglet)).shown !== '', { what: 'the mask' });
  await breakMasque(harness.worker, await tabIdOf(harness.worker, onglet));
  await onglet.evaluate(() => document.querySelector('main')?.append(Object.assign(document.createElement('p'), { textContent: 'Vos droits ISABELLE' })));
  await waitFor(async () => (await seen(onglet)).shown === '', { what: 'everything to be hidden' });
  expect((await seen(onglet)).hidden).toBe(true);
  await harness.worker.evaluate(() => (globalThis as any).chrome.storage.local.set({ accompagnement: 'abîmé' }));
  const cdp = await onglet.context().newCDPSession(onglet);
  await cdp.send('ServiceWorker.enable').catch(() => undefined);
  await cdp.send('ServiceWorker.stopAllWorkers').catch(() => undefined);
  await open(onglet);
  expect((await seen(onglet)).hidden).toBe(true);
  await waitFor(async () => (await seen(onglet)).shown.includes('Nom de naissance'), { what: 'the mask again' });
});

test('80 images d’une page piégée : aucune ne laisse voir une donnée', async ({ harness }) => {
  await setAccompagnement(harness.worker, ON);
  const page = await harness.context.newPage();
  const bilan = await runCampagne(page, { images: 80, parChargement: 80 });
  await page.close();
  expect(bilan.claires).toBe(0);
});
