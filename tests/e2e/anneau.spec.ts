import type { Page, Worker } from '@playwright/test';
import { tabIdOf } from '@/tests/harness/report';
import { addressOf } from '@/tests/harness/stops';
import { waitFor } from '@/tests/harness/wait';
import { STOPS } from '@/tests/site/stops';
import { expect, test } from './harness';

const HERE = STOPS.find(({ generation, id }) => generation === 'dsfr' && id === 'lien-sans-connexion');

/** The same message as the panel sends. */
function reveal(worker: Worker, tabId: number, anchor: string): Promise<unknown> {
  return worker.evaluate(([id, wanted]) => (globalThis as any).chrome.tabs.sendMessage(id, { type: 'reveal-anchor', anchor: wanted }), [tabId, anchor] as const);
}

/** What a closed shadow hides from the page, the debugging protocol shows: where the ring and the note stand. */
async function boxOf(page: Page, className: string): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = findNode(root, className);
    if (found === null) return null;
    const { model } = await cdp.send('DOM.getBoxModel', { nodeId: found });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } finally {
    await cdp.detach();
  }
}

function findNode(node: any, className: string): number | null {
  const at = (node.attributes ?? []).indexOf('class');
  if (at >= 0 && node.attributes[at + 1] === className) return node.nodeId;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findNode(child, className);
    if (found !== null) return found;
  }
  return null;
}

async function open(onglet: Page, worker: Worker): Promise<number> {
  if (!HERE) throw new Error('the journey lacks a stop');
  await onglet.goto(addressOf(HERE));
  await expect(onglet.locator('compagnon-dife')).toHaveCount(1);
  return tabIdOf(worker, onglet);
}

test('l’anneau entoure le lien « S’identifier », suit le défilement, et ne touche à rien', async ({ harness, onglet }) => {
  const tabId = await open(onglet, harness.worker);
  const before = await onglet.evaluate(() => document.querySelector('sl6-root')?.outerHTML);
  expect(await reveal(harness.worker, tabId, 's-identifier')).toBe(true);
  const link = onglet.locator('mcf-dsfr-user-menu a.connexion:visible').first();
  const around = async (): Promise<boolean> => {
    const [ring, target] = [await boxOf(onglet, 'anneau'), await link.boundingBox()];
    return ring !== null && target !== null && Math.abs(ring.x + 6 - target.x) < 2 && Math.abs(ring.y + 6 - target.y) < 2 && Math.abs(ring.width - 12 - target.width) < 3;
  };
  await waitFor(around, { what: 'the ring to be around the link' });
  await onglet.evaluate(() => { document.body.style.paddingBottom = '3000px'; scrollTo(0, 37); });
  await waitFor(around, { what: 'the ring to follow' });
  expect(await onglet.evaluate(() => document.querySelector('sl6-root')?.outerHTML)).toBe(before);
  expect(await onglet.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await waitFor(async () => (await boxOf(onglet, 'anneau')) === null, { what: 'the ring to go away by itself', ms: 12_000 });
  await expect(onglet.locator('compagnon-dife')).toHaveCount(1);
});

test('ce qui n’est pas sur la page n’est pas montré, et un repère inventé non plus', async ({ harness, onglet }) => {
  const tabId = await open(onglet, harness.worker);
  for (const anchor of ['confirmer-mon-inscription', 'payer', '__proto__', 'constructor', '']) expect(await reveal(harness.worker, tabId, anchor), anchor).toBe(false);
  expect(await boxOf(onglet, 'anneau')).toBeNull();
});

test('la bulle laisse libre ce que la personne remplit', async ({ harness, onglet }) => {
  await open(onglet, harness.worker);
  const usual = await boxOf(onglet, 'bulle');
  await onglet.evaluate(() => {
    const field = document.body.appendChild(document.createElement('input'));
    field.style.cssText = 'position:fixed;right:40px;bottom:40px;width:200px';
    field.focus();
  });
  await waitFor(async () => (await boxOf(onglet, 'bulle'))?.x !== usual?.x, { what: 'the note to step aside' });
  expect((await boxOf(onglet, 'bulle'))?.x).toBeLessThan(100);
  await onglet.keyboard.type('abc');
  expect(await onglet.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('abc');
});

test('la page s’en prend à la bulle : réparée en moins de 100 ms, puis elle cède', async ({ harness, onglet }) => {
  await open(onglet, harness.worker);
  const delays = await onglet.evaluate(async () => {
    const attacks: ((host: HTMLElement) => void)[] = [
      (host) => host.remove(), (host) => host.hidePopover(), (host) => host.setAttribute('inert', ''), (host) => host.removeAttribute('popover'), (host) => host.setAttribute('style', 'display:none!important'),
    ];
    const times: number[] = [];
    for (const attack of attacks) {
      const host = document.querySelector<HTMLElement>('compagnon-dife') as HTMLElement;
      attack(host);
      const start = performance.now();
      while (!host.isConnected || !host.matches(':popover-open') || host.inert || host.hasAttribute('style')) {
        if (performance.now() - start > 1000) return times;
        await new Promise((resolve) => { setTimeout(resolve, 1); });
      }
      times.push(performance.now() - start);
    }
    return times;
  });
  expect(delays).toHaveLength(5);
  expect(Math.max(...delays)).toBeLessThan(100);
  await onglet.evaluate(() => document.querySelector('compagnon-dife')?.remove());
  await expect(onglet.locator('compagnon-dife')).toHaveCount(0);
  await onglet.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve); }));
  expect(await onglet.locator('compagnon-dife').count()).toBe(0);
});
