import type { Page, Worker } from '@playwright/test';
import { setAccompagnement } from '@/tests/masque/accompagne';
import { runCampagne } from '@/tests/masque/campagne';
import { addressOf } from '@/tests/harness/stops';
import { decodePng } from '@/tests/harness/png';
import { waitFor } from '@/tests/harness/wait';
import { tabIdOf } from '@/tests/harness/report';
import { MORE_STOPS } from '@/tests/site/stops';
import { isComplete } from './complet';
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

test.afterEach(async ({ harness, onglet }) => {
  await onglet.emulateMedia({ media: null, forcedColors: null, contrast: null, colorScheme: null });
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

/** What covers a hidden text. */
const BARRE = [0x1d, 0x2b, 0x2a];

/** How many pixels, where names stand, are neither of the bar nor of the paper: the smooth edges of letters. */
async function inkOf(page: Page): Promise<number> {
  const clips = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { x: number; y: number; width: number; height: number }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!/isabelle/iu.test((node as Text).data)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { x, y, width, height } = range.getBoundingClientRect();
      if (width > 0) found.push({ x, y, width, height });
    }
    return found;
  });
  let ink = 0;
  for (const clip of clips) {
    const { data: pixels } = decodePng(await page.screenshot({ clip }));
    const near = (at: number, color: ArrayLike<number>) => [0, 1, 2].every((part) => Math.abs((pixels[at + part] ?? 0) - (color[part] ?? 0)) <= 8);
    for (let at = 0; at < pixels.length; at += 4) if (!near(at, pixels) && !near(at, BARRE)) ink += 1;
  }
  return clips.length > 0 ? ink : -1;
}

const VUES = [
  ['tel quel', {}, false], ['contraste imposé', { forcedColors: 'active' }, true], ['contraste demandé', { contrast: 'more' }, false], ['sombre', { colorScheme: 'dark' }, false],
  ['à l’impression', { media: 'print' }, true], ['imprimé, contraste imposé', { media: 'print', forcedColors: 'active' }, false],
] as const;

for (const [nom, media] of VUES.filter(([, , always]) => always || isComplete)) {
  test(`${nom} : le nom se voit sans le masque, et plus avec`, async ({ harness, onglet }) => {
    await onglet.emulateMedia(media);
    await open(onglet);
    expect(await inkOf(onglet)).toBeGreaterThan(50);
    await setAccompagnement(harness.worker, ON);
    await waitFor(async () => (await seen(onglet)).shown.includes('Nom de naissance'), { what: 'the labels to be readable' });
    // -1: on paper, nothing of the page is laid out at all; there is no place left where a name stands.
    expect('media' in media ? [0, -1] : [0]).toContain(await inkOf(onglet));
  });
}
