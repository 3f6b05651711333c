/**
 * `npm run bench:bulle`: our note against three guided-tour libraries, in one Chromium, on one training sheet of 10 000 elements: letters
 * kept while the person types, moves of their cursor, what axe finds in the shown hint, and what showing it costs, interleaved.
 * The libraries are asked for what they do best here: no animation, no keyboard of their own, a box beside the same element.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../../scripts/lib/root.mjs';
import { table } from '../../scripts/lib/table.mjs';
import { ensureProgram, versionOf } from '../harness/browsers';
import { SENTENCES, grow, sheet } from './page-fixture.mjs';
import { median, ratioInterval } from './stats.mjs';

const ELEMENTS = 10_000;
const ROUNDS = 41;
const CHANGES = 200;
const LETTERS = CHANGES * 5;
const SETTLED_MS = 400;
const NAMES = /** @type {const} */ ({ nous: 'Compagnon DIFE', driver: 'driver.js', shepherd: 'Shepherd', intro: 'Intro.js' });
const MOTS = { titre: 'Vous n’êtes pas connecté', texte: 'C’est la cause probable de ce message. Connectez-vous, puis rouvrez le lien de la formation.' };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {keyof typeof NAMES} Who */

/** @param {string} who @returns {Promise<string>} */
async function bundle(who) {
  const built = await build({ root: ROOT, configFile: false, logLevel: 'error', build: { write: false, minify: true, target: 'es2022', lib: { entry: join(ROOT, `tests/bench/bulle/${who}.mjs`), formats: ['iife'], name: 'essai' } } });
  return /** @type {any} */ ([built].flat()[0]).output[0].code.replace(/^(?:var|const) essai\s*=/u, 'globalThis.essai =');
}

/** @param {import('@playwright/test').Browser} browser @param {string} script @param {number} elements @returns {Promise<Page>} the sheet, grown, with the contestant and a field to write in */
async function open(browser, script, elements) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const { url, html } = sheet();
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort()));
  // axe reads open shadows only: what it judges is what is shown, not how it is kept from the page.
  await page.addInitScript(() => { const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function open() { return attach.call(this, { mode: 'open' }); }; });
  await page.goto(url);
  await page.evaluate(grow, { elements, sentences: SENTENCES });
  await page.evaluate(() => {
    const main = /** @type {Element} */ (document.querySelector('main'));
    const field = Object.assign(document.createElement('input'), { id: 'champ', ariaLabel: 'Votre recherche' });
    const target = Object.assign(document.createElement('button'), { id: 'cible', textContent: 'S’identifier' });
    main.prepend(field, target);
  });
  await page.evaluate(script);
  return page;
}

/** @param {Page} page */
const show = (page) => page.evaluate((mots) => /** @type {any} */ (globalThis).essai.montrer(document.querySelector('#cible'), mots), MOTS);
/** @param {Page} page */
const hide = (page) => page.evaluate(() => /** @type {any} */ (globalThis).essai.cacher());

/** A person types while hints come and go. @param {Page} page */
async function type(page) {
  await page.bringToFront();
  await page.evaluate(() => {
    const scope = /** @type {any} */ (globalThis);
    const field = /** @type {HTMLInputElement} */ (document.querySelector('#champ'));
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
  return page.evaluate(() => ({ kept: /** @type {HTMLInputElement} */ (document.querySelector('#champ')).value.length, moves: /** @type {any} */ (globalThis).departs }));
}

/** What axe finds with the hint and not without it. @param {Page} page @returns {Promise<readonly string[]>} */
async function judge(page) {
  await page.evaluate(AXE);
  const run = () => page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'] } });
    return violations.flatMap((/** @type {any} */ { id, nodes }) => nodes.map((/** @type {any} */ { target }) => `${id} ${target.join(' ')}`));
  });
  const before = new Set(await run());
  await show(page);
  await twoFrames(page);
  const after = await run();
  await hide(page);
  return after.filter((/** @type {string} */ one) => !before.has(one));
}

/** @param {Page} page @returns {Promise<void>} */
function twoFrames(page) {
  return page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(() => resolve(undefined)); }); }));
}

/** One showing: how long until the next frame holds it, and what the main thread did meanwhile, style and layout included. @param {Page} page @param {import('@playwright/test').CDPSession} cdp */
async function cost(page, cdp) {
  await page.bringToFront();
  await twoFrames(page);
  const read = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]));
  const before = await read();
  const time = await page.evaluate((mots) => new Promise((resolve) => {
    const start = performance.now();
    /** @type {any} */ (globalThis).essai.montrer(document.querySelector('#cible'), mots);
    requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.addEventListener('message', () => resolve(performance.now() - start)); channel.port1.start(); channel.port2.postMessage(0); });
  }), MOTS);
  await twoFrames(page);
  const after = await read();
  await hide(page);
  return { time, thread: ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].reduce((sum, key) => sum + (after[key] ?? 0) - (before[key] ?? 0), 0) };
}

/** @param {number} value */
const number = (value) => value.toFixed(value < 10 ? 2 : 1).replace('.', ',');

async function main() {
  const executablePath = ensureProgram('chromium');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'] });
  try {
    const whos = /** @type {Who[]} */ (Object.keys(NAMES));
    const runs = [];
    for (const who of whos) {
      const script = await bundle(who);
      const small = await open(browser, script, 0);
      const faults = await judge(small);
      await small.close();
      const page = await open(browser, script, ELEMENTS);
      const { kept, moves } = await type(page);
      await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Performance.enable');
      runs.push({ who, page, cdp, faults, kept, moves, /** @type {number[]} */ times: [], /** @type {number[]} */ threads: [] });
    }
    for (let round = -3; round < ROUNDS; round += 1) {
      for (let turn = 0; turn < runs.length; turn += 1) {
        const run = /** @type {typeof runs[0]} */ (runs[(turn + round + 3) % runs.length]);
        const { time, thread } = await cost(run.page, run.cdp);
        if (round < 0) continue;
        run.times.push(time);
        run.threads.push(thread);
      }
    }
    const [ours] = /** @type {[typeof runs[0]]} */ (runs);
    const against = (/** @type {number[]} */ series, /** @type {number[]} */ base) => { const { ratio, low, high } = ratioInterval(series, base); return `×${number(ratio)} [${number(low)} ; ${number(high)}]`; };
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
