import type { Page, Worker } from '@playwright/test';
import { setAccompagnement } from '@/tests/masque/accompagne';
import { tabIdOf } from '@/tests/harness/report';
import { addressOf } from '@/tests/harness/stops';
import { waitFor } from '@/tests/harness/wait';
import { MORE_STOPS, STOPS, type Stop } from '@/tests/site/stops';
import { isComplete } from './complet';
import { expect, test } from './harness';

const FINANCEMENT = STOPS.find(({ id, generation }) => id === 'financement' && generation === 'dsfr');

interface Dit {
  readonly lettre: string;
  readonly anchors: readonly string[];
}

function said(worker: Worker, tabId: number): Promise<readonly Dit[]> {
  return worker.evaluate((id) => (globalThis as any).chrome.tabs.sendMessage(id, { type: 'reperes-lus' }, { frameId: 0 }), tabId);
}

/** Where each letter is drawn, and the ring of its control: a closed shadow hides it from the page, not from the debugging protocol. */
async function drawn(page: Page): Promise<{ readonly lettres: Readonly<Record<string, Point>>; readonly anneaux: readonly Boite[] }> {
  const cdp = await page.context().newCDPSession(page);
  const lettres: Record<string, Point> = {};
  const anneaux: Boite[] = [];
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  async function visit(node: any, ours: boolean): Promise<void> {
    const inside = ours || node.localName === 'compagnon-dife-reperes';
    if (inside && (node.localName === 'b' || node.localName === 'i')) {
      const { model } = await cdp.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => ({ model: null }));
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model?.border ?? [];
      if (model && node.localName === 'b') lettres[node.children?.[0]?.nodeValue ?? ''] = { x: (left + right) / 2, y: (top + bottom) / 2 };
      if (model && node.localName === 'i') anneaux.push({ left, top, right, bottom });
    }
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) await visit(child, inside);
  }
  await visit(root, false);
  await cdp.detach();
  return { lettres, anneaux };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Boite {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

test.afterEach(async ({ harness }) => {
  await setAccompagnement(harness.worker, { actif: false, montants: 'visibles' });
});

test('chaque commande garde sa lettre, sur elle, sans que la page soit touchée', async ({ harness, onglet }) => {
  if (!FINANCEMENT) throw new Error('the journey lacks a stop');
  await setAccompagnement(harness.worker, { actif: true, montants: 'visibles' });
  await onglet.goto(addressOf(FINANCEMENT));
  const tabId = await tabIdOf(harness.worker, onglet);
  const letterOf = async (anchor: string): Promise<string | undefined> => (await said(harness.worker, tabId)).find(({ anchors }) => anchors.includes(anchor))?.lettre;
  await waitFor(async () => (await letterOf('confirmer-mon-inscription')) !== undefined, { what: 'the letters' });
  const list = await said(harness.worker, tabId);
  expect(list.length).toBeGreaterThanOrEqual(3);
  expect(list.length).toBeLessThanOrEqual(9);
  const before = await onglet.evaluate(() => document.querySelector('sl6-root')?.outerHTML);
  const lettre = await letterOf('confirmer-mon-inscription');
  const button = onglet.getByRole('button', { name: 'Confirmer mon inscription' }).first();
  const isOn = async (): Promise<boolean> => {
    const [box, mark] = [await button.boundingBox(), (await drawn(onglet)).lettres[String(lettre)]];
    return box !== null && mark !== undefined && mark.x >= box.x && mark.x <= box.x + box.width && mark.y >= box.y && mark.y <= box.y + box.height;
  };
  await onglet.evaluate(() => { document.body.style.paddingBottom = '2000px'; scrollTo(0, 200); });
  await waitFor(isOn, { what: 'the letter to follow its button' });
  expect(await onglet.evaluate(() => document.querySelector('sl6-root')?.outerHTML)).toBe(before);
  // Drawn again from scratch, as the site's own framework does.
  await onglet.evaluate(() => { for (const one of document.querySelectorAll('main button')) one.replaceWith(one.cloneNode(true)); });
  await waitFor(isOn, { what: 'the letter to find its button again' });
  expect(await said(harness.worker, tabId)).toEqual(list);
  await setAccompagnement(harness.worker, { actif: false, montants: 'visibles' });
  await waitFor(async () => Object.keys((await drawn(onglet)).lettres).length === 0, { what: 'the letters to go' });
});

test('le raccourci de clavier est bien donné par le navigateur', async ({ harness }) => {
  const commands = await harness.worker.evaluate(() => (globalThis as any).chrome.commands.getAll());
  expect(commands.find(({ name }: { readonly name: string }) => name === 'accompagnement').shortcut).not.toBe('');
});

/** As many CSS pixels as a screen of 1280 or 1600 has from 50 to 200 %, and a phone. */
const LARGEURS = [320, 640, 800, 1280, 1600, 2560] as const;

/** What reacts under the centre of each letter, when it is not the control that its ring goes round. */
function lies(page: Page, { lettres, anneaux }: Awaited<ReturnType<typeof drawn>>): Promise<readonly string[]> {
  return page.evaluate(([letters, rings]) => Object.entries(letters).flatMap(([letter, { x, y }]) => {
    const there = document.elementFromPoint(x, y)?.closest('a[href],button,input,select,textarea,label,summary,[role="button"],[role="tab"],[role="link"],[onclick]') ?? null;
    if (there === null) return [];
    const box = there.getBoundingClientRect();
    const near = (one: number, other: number): boolean => Math.abs(one - other) <= 2;
    const isRinged = rings.some(({ left, top, right, bottom }) => near(left, box.left) && near(top, box.top) && near(right, box.right) && near(bottom, box.bottom) && x >= left && x <= right && y >= top && y <= bottom);
    // A box to tick, its label and what is drawn around are one control: the ring is inside it, or goes round it.
    const holds = rings.some(({ left, top, right, bottom }) => x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2 && ((left >= box.left - 2 && right <= box.right + 2 && top >= box.top - 2 && bottom <= box.bottom + 2) || (box.left >= left - 2 && box.right <= right + 2 && box.top >= top - 2 && box.bottom <= bottom + 2)));
    return isRinged || holds ? [] : [`${letter} : ${there.outerHTML.slice(0, 90)}`];
  }), [lettres, anneaux] as const);
}

/** Two frames: the letters follow the page once a frame. */
function settled(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))));
}

const ECRANS: readonly Stop[] = [...STOPS, ...MORE_STOPS];
/** A part of the screens at each push, all of them at every width with `npm run test:complet`. */
const VUS = isComplete ? ECRANS : ECRANS.filter((_, at) => at % 14 === 0);

test('sous le centre d’une lettre, il y a sa commande, ou rien qui réagisse : sur tous les écrans, à toutes les largeurs', async ({ harness, onglet }) => {
  test.setTimeout(600_000);
  await setAccompagnement(harness.worker, { actif: true, montants: 'visibles' });
  const wrong: string[] = [];
  let letters = 0;
  let listed = 0;
  for (const [at, stop] of VUS.entries()) {
    await onglet.setViewportSize({ width: 1280, height: 800 });
    await onglet.goto(addressOf(stop));
    await onglet.reload();
    const tabId = await tabIdOf(harness.worker, onglet);
    const list = await waitFor(async () => {
      const told = await said(harness.worker, tabId).catch(() => []);
      return told.length > 0 ? told : null;
    }, { what: `the letters of ${stop.id}`, ms: 3000 }).catch(() => [] as readonly Dit[]);
    listed += list.length;
    for (const width of isComplete ? LARGEURS : [LARGEURS[at % LARGEURS.length] ?? 1280]) {
      await onglet.setViewportSize({ width, height: 800 });
      await settled(onglet);
      const seen = await drawn(onglet);
      letters += Object.keys(seen.lettres).length;
      wrong.push(...(await lies(onglet, seen)).map((lie) => `${stop.generation} ${stop.id}, ${width} px, ${lie}`));
    }
  }
  await onglet.setViewportSize({ width: 1280, height: 800 });
  console.log(`${VUS.length} écrans, ${letters} lettres dessinées, ${listed} commandes listées, ${wrong.length} lettre(s) qui mentent`);
  expect(wrong).toEqual([]);
  expect(letters).toBeGreaterThan(VUS.length);
});
