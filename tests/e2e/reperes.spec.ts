import type { Page, Worker } from '@playwright/test';
import { setAccompagnement } from '@/tests/masque/accompagne';
import { tabIdOf } from '@/tests/harness/report';
import { addressOf } from '@/tests/harness/stops';
import { waitFor } from '@/tests/harness/wait';
import { STOPS } from '@/tests/site/stops';
import { expect, test } from './harness';

const FINANCEMENT = STOPS.find(({ id, generation }) => id === 'financement' && generation === 'dsfr');

interface Dit {
  readonly numero: number;
  readonly anchors: readonly string[];
}

function said(worker: Worker, tabId: number): Promise<readonly Dit[]> {
  return worker.evaluate((id) => (globalThis as any).chrome.tabs.sendMessage(id, { type: 'reperes-lus' }, { frameId: 0 }), tabId);
}

/** Where each number is drawn: a closed shadow hides it from the page, not from the debugging protocol. */
async function drawn(page: Page): Promise<Readonly<Record<string, { readonly x: number; readonly y: number }>>> {
  const cdp = await page.context().newCDPSession(page);
  const out: Record<string, { x: number; y: number }> = {};
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  async function visit(node: any, ours: boolean): Promise<void> {
    const inside = ours || node.localName === 'compagnon-dife-reperes';
    if (inside && node.localName === 'b') {
      const { model } = await cdp.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => ({ model: null }));
      if (model) out[node.children?.[0]?.nodeValue ?? ''] = { x: model.border[0] ?? 0, y: model.border[1] ?? 0 };
    }
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) await visit(child, inside);
  }
  await visit(root, false);
  await cdp.detach();
  return out;
}

test.afterEach(async ({ harness }) => {
  await setAccompagnement(harness.worker, { actif: false, montants: 'visibles' });
});

test('chaque commande garde son numéro, à côté d’elle, sans que la page soit touchée', async ({ harness, onglet }) => {
  if (!FINANCEMENT) throw new Error('the journey lacks a stop');
  await setAccompagnement(harness.worker, { actif: true, montants: 'visibles' });
  await onglet.goto(addressOf(FINANCEMENT));
  const tabId = await tabIdOf(harness.worker, onglet);
  const numberOf = async (anchor: string): Promise<number | undefined> => (await said(harness.worker, tabId)).find(({ anchors }) => anchors.includes(anchor))?.numero;
  await waitFor(async () => (await numberOf('confirmer-mon-inscription')) !== undefined, { what: 'the numbers' });
  const list = await said(harness.worker, tabId);
  expect(list.length).toBeGreaterThanOrEqual(3);
  expect(list.length).toBeLessThanOrEqual(9);
  const before = await onglet.evaluate(() => document.querySelector('sl6-root')?.outerHTML);
  const numero = await numberOf('confirmer-mon-inscription');
  const button = onglet.getByRole('button', { name: 'Confirmer mon inscription' }).first();
  const isBeside = async (): Promise<boolean> => {
    const [box, mark] = [await button.boundingBox(), (await drawn(onglet))[String(numero)]];
    return box !== null && mark !== undefined && Math.abs(mark.y - box.y) < 60 && Math.abs(mark.x - box.x) < 60;
  };
  await onglet.evaluate(() => { document.body.style.paddingBottom = '2000px'; scrollTo(0, 200); });
  await waitFor(isBeside, { what: 'the number to follow its button' });
  expect(await onglet.evaluate(() => document.querySelector('sl6-root')?.outerHTML)).toBe(before);
  // Drawn again from scratch, as the site's own framework does.
  await onglet.evaluate(() => { for (const one of document.querySelectorAll('main button')) one.replaceWith(one.cloneNode(true)); });
  await waitFor(isBeside, { what: 'the number to find its button again' });
  expect(await said(harness.worker, tabId)).toEqual(list);
  await setAccompagnement(harness.worker, { actif: false, montants: 'visibles' });
  await waitFor(async () => Object.keys(await drawn(onglet)).length === 0, { what: 'the numbers to go' });
});

test('le raccourci de clavier est bien donné par le navigateur', async ({ harness }) => {
  const commands = await harness.worker.evaluate(() => (globalThis as any).chrome.commands.getAll());
  expect(commands.find(({ name }: { readonly name: string }) => name === 'accompagnement').shortcut).not.toBe('');
});
