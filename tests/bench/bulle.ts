/**
 * `npm run bench:bulle`: our note against three guided-tour libraries, in one Chromium, on one training sheet of 10 000 elements: letters
 * kept while the person types, moves of their cursor, what axe finds in the shown hint, and what showing it costs, interleaved.
 * The libraries are asked for what they do best here: no animation, no keyboard of their own, a box beside the same element.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type CDPSession, type Page, chromium } from '@playwright/test';
import { table } from '../../scripts/lib/table';
import { ensureProgram, versionOf } from '../harness/browsers';
import { bundleForPage } from '../harness/page-script';
import { growPage, sheet } from './page-fixture';
import { median, ratioInterval } from './stats';

const ELEMENTS = 10_000;
const ROUNDS = 41;
const CHANGES = 200;
const LETTERS = CHANGES * 5;
const SETTLED_MS = 400;
const NAMES = { nous: 'Compagnon DIFE', driver: 'driver.js', shepherd: 'Shepherd', intro: 'Intro.js' } as const;
const MOTS = { titre: 'Vous n’êtes pas connecté', texte: 'C’est la cause probable de ce message. Connectez-vous, puis rouvrez le lien de la formation.' };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Who = keyof typeof NAMES;
type Axe = typeof import('axe-core');

/** What each contestant offers. */
interface InPage {
  readonly essai: typeof import('./bulle/nous');
}

interface Run {
  readonly who: Who;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly faults: readonly string[];
  readonly kept: number;
  readonly moves: number;
  readonly times: number[];
  readonly threads: number[];
}

/** @returns the sheet, grown, with the contestant and a field to write in */
async function open(browser: Browser, script: string, elements: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const { url, html } = sheet();
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort()));
  // axe reads open shadows only: what it judges is what is shown, not how it is kept from the page.
  await page.addInitScript(() => { const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (this: Element) { return attach.call(this, { mode: 'open' }); }; });
  await page.goto(url);
  await growPage(page, elements);
  await page.evaluate(() => {
    const main = document.querySelector('main') as Element;
    const field = Object.assign(document.createElement('input'), { id: 'champ', ariaLabel: 'Votre recherche' });
    const target = Object.assign(document.createElement('button'), { id: 'cible', textContent: 'S’identifier' });
    main.prepend(field, target);
  });
  await page.evaluate(script);
  return page;
}

const show = (page: Page) => page.evaluate((mots) => (globalThis as unknown as InPage).essai.montrer(document.querySelector('#cible') as Element, mots), MOTS);
const hide = (page: Page) => page.evaluate(() => (globalThis as unknown as InPage).essai.cacher());

/** A person types while hints come and go. */
async function type(page: Page): Promise<{ readonly kept: number; readonly moves: number }> {
  await page.bringToFront();
  await page.evaluate(() => {
    const scope = globalThis as unknown as { departs: number };
    const field = document.querySelector('#champ') as HTMLInputElement;
    scope.departs = 0;
    field.addEventListener('blur', () => { scope.departs += 1; });
    field.focus();
  });
  for (let change = 0; change < CHANGES; change += 1) {
    await show(page);
    await page.keyboard.type('ab');
    // Some libraries take the cursor only once their box is placed: one hint out of four stays until then, the person goes on typing.
    if (change % 4 === 0) await page.evaluate((ms) => new Promise((resolve) => { setTimeout(resolve, ms); }), SETTLED_MS);
    await page.keyboard.type('cde');
    await hide(page);
  }
  return page.evaluate(() => ({ kept: (document.querySelector('#champ') as HTMLInputElement).value.length, moves: (globalThis as unknown as { departs: number }).departs }));
}

/** What axe finds with the hint and not without it. */
async function judge(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const run = () => page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'] } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  });
  const before = new Set(await run());
  await show(page);
  await twoFrames(page);
  const after = await run();
  await hide(page);
  return after.filter((one) => !before.has(one));
}

function twoFrames(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(() => resolve(undefined)); }); }));
}

/** One showing: how long until the next frame holds it, and what the main thread did meanwhile, style and layout included. */
async function cost(page: Page, cdp: CDPSession): Promise<{ readonly time: number; readonly thread: number }> {
  await page.bringToFront();
  await twoFrames(page);
  const read = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]));
  const before = await read();
  const time = await page.evaluate((mots) => new Promise<number>((resolve) => {
    const start = performance.now();
    (globalThis as unknown as InPage).essai.montrer(document.querySelector('#cible') as Element, mots);
    requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.addEventListener('message', () => resolve(performance.now() - start)); channel.port1.start(); channel.port2.postMessage(0); });
  }), MOTS);
  await twoFrames(page);
  const after = await read();
  await hide(page);
  return { time, thread: ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].reduce((sum, key) => sum + (after[key] ?? 0) - (before[key] ?? 0), 0) };
}

const number = (value: number) => value.toFixed(value < 10 ? 2 : 1).replace('.', ',');

async function main() {
  const executablePath = ensureProgram('chromium');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'] });
  try {
    const whos = Object.keys(NAMES) as Who[];
    const runs: Run[] = [];
    for (const who of whos) {
      const script = await bundleForPage(`tests/bench/bulle/${who}.ts`, { minify: true });
      const small = await open(browser, script, 0);
      const faults = await judge(small);
      await small.close();
      const page = await open(browser, script, ELEMENTS);
      const { kept, moves } = await type(page);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Performance.enable');
      runs.push({ who, page, cdp, faults, kept, moves, times: [], threads: [] });
    }
    for (let round = -3; round < ROUNDS; round += 1) {
      for (let turn = 0; turn < runs.length; turn += 1) {
        const run = runs[(turn + round + 3) % runs.length] as Run;
        const { time, thread } = await cost(run.page, run.cdp);
        if (round < 0) continue;
        run.times.push(time);
        run.threads.push(thread);
      }
    }
    const [ours] = runs as [Run];
    const against = (series: number[], base: number[]) => { const { ratio, low, high } = ratioInterval(series, base); return `×${number(ratio)} [${number(low)} ; ${number(high)}]`; };
    console.log(`${versionOf(executablePath)} · fiche de ${ELEMENTS} éléments · ${LETTERS} lettres, ${CHANGES} bulles · ${ROUNDS} affichages alternés, médianes\n`);
    console.log(table(
      ['', 'lettres gardées', 'départs du curseur', 'fautes axe', 'jusqu’à l’image (ms)', 'rapport à nous', 'fil principal (ms)', 'rapport à nous'],
      runs.map(({ who, kept, moves, faults, times, threads }) => [NAMES[who], String(kept), String(moves), String(faults.length), number(median(times)), against(times, ours.times), number(median(threads)), against(threads, ours.threads)]),
    ));
    for (const { who, faults } of runs) for (const fault of faults) console.log(`${NAMES[who]} : ${fault}`);
  } finally {
    await browser.close();
  }
}

await main();
