/**
 * `npm run bench:legerete`: what the extension adds to a page that loads, in real Chromium: the same page without any extension, with one that
 * does nothing, with one that only looks at the texts and what holds them, with ours, in turn. Processor time of the page's main thread, and its JavaScript heap, all worlds, after a collection.
 * `--pairs 11` for a shorter run. Fails when a limit is passed.
 * A page that is only read must cost 8 ms at most, 15 with 10 000 elements, and 300 kB. A page where a note is shown pays for the note too: 20 ms more,
 * the time allowed for showing one, and 50 kB more, a guard of ours (43.5 measured on 2026-11-27). Nobody asked for a page with a note within 8 ms.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../../scripts/lib/ensure-build.mjs';
import { outputOf } from '../../scripts/lib/root.mjs';
import { ensureProgram, versionOf } from '../harness/browsers';
import { SENTENCES, grow, sheet } from './page-fixture.mjs';
import { launchPoste, startPage } from './postes.mjs';
import { differenceInterval, median } from './stats.mjs';
import { bareReader, noOpExtension } from './temoin.mjs';

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '31' } } });
const PAIRS = Number(values.pairs);
const WARM = 2;
/** Long enough for two looks at the page and the note; the same wait for everybody. */
const SETTLE_MS = 1500;
const PAGES = [
  { nom: 'petite page', fixture: 'formation-non-connecte--dsfr-devis', elements: 0, bulle: false, limites: { TaskDuration: 8, JSHeapUsedSize: 300 } },
  { nom: 'petite page, avec une bulle', fixture: 'formation-indisponible--dsfr-deconnecte', elements: 0, bulle: true, limites: { TaskDuration: 8 + 20, JSHeapUsedSize: 300 + 50 } },
  { nom: '10 000 éléments', fixture: 'formation-non-connecte--dsfr-devis', elements: 10_000, bulle: false, limites: { TaskDuration: 15, JSHeapUsedSize: 300 } },
];
const MEASURES = [['toutes les tâches (ms)', 'TaskDuration'], ['dont script (ms)', 'ScriptDuration'], ['dont style (ms)', 'RecalcStyleDuration'], ['dont mise en page (ms)', 'LayoutDuration'], ['mémoire JavaScript (Ko)', 'JSHeapUsedSize']];
const WHO = /** @type {const} */ (['rien', 'vide', 'regard', 'nous']);

/** @typedef {Record<string, number>} Reading */

/** @param {import('@playwright/test').BrowserContext} context @param {string} url @returns {Promise<Reading>} */
async function load(context, url) {
  const page = await context.newPage();
  try {
    const cdp = await context.newCDPSession(page);
    // Processor time: what another program takes meanwhile is not counted.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const read = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((resolve) => { setTimeout(resolve, SETTLE_MS); });
    const spent = await read();
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap } = await read();
    const note = await page.locator('compagnon-dife').count();
    return Object.fromEntries([...MEASURES.map(([, key]) => [key, key === 'JSHeapUsedSize' ? (heap ?? 0) / 1024 : (spent[String(key)] ?? 0) * 1000]), ['note', note]]);
  } finally {
    await page.close();
  }
}

/** @param {import('@playwright/test').BrowserContext} context @param {{ elements: number, html: string }} options @returns {Promise<string>} */
async function grown(context, { elements, html }) {
  if (elements === 0) return html;
  const page = await context.newPage();
  await page.setContent(html);
  await page.evaluate(grow, { elements, sentences: SENTENCES });
  const result = await page.content();
  await page.close();
  return result;
}

/** @param {number} value */
const number = (value) => value.toFixed(Math.abs(value) < 10 ? 1 : 0).replace('.', ',').replace('-', '−');
/** @param {{ middle: number, low: number, high: number }} added */
const told = ({ middle, low, high }) => `${number(middle)} [${number(low)} ; ${number(high)}]`;

await ensureBuild(['chrome']);
const witnesses = [noOpExtension(), bareReader()];
const server = await startPage();
const postes = await Promise.all([null, ...witnesses.map(({ folder }) => folder), outputOf('chrome')].map((extension) => launchPoste({ port: server.port, extension })));
let missed = 0;
try {
  const version = versionOf(ensureProgram('chromium'));
  console.log(`${version} · ${cpus()[0]?.model.trim()}, ${cpus().length} cœurs · ${PAIRS} paires alternées, médianes, intervalle à 95 %\n`);
  console.log('| page | mesure | sans extension | extension vide | simple regard | Compagnon DIFE | ajouté par le regard | ajouté par nous | ajouté à aucune extension | limite |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { nom, fixture, elements, bulle, limites } of PAGES) {
    const { url, html } = sheet(fixture);
    server.show(await grown(postes[0].context, { elements, html }));
    /** @type {Reading[][]} */
    const readings = WHO.map(() => []);
    for (let round = -WARM; round < PAIRS; round += 1) {
      for (let turn = 0; turn < WHO.length; turn += 1) {
        const at = (turn + round + WARM) % WHO.length;
        const reading = await load(/** @type {typeof postes[0]} */ (postes[at]).context, url);
        if (round >= 0) readings[at]?.push(reading);
      }
    }
    for (const [name, key] of MEASURES) {
      const [none = [], empty = [], look = [], ours = []] = readings.map((list) => list.map((one) => one[String(key)] ?? 0));
      const added = differenceInterval(ours, empty);
      const limit = /** @type {Record<string, number>} */ (limites)[String(key)];
      if (limit !== undefined && added.middle > limit) missed += 1;
      console.log(`| ${key === 'TaskDuration' ? `**${nom}**` : ''} | ${name} | ${number(median(none))} | ${number(median(empty))} | ${number(median(look))} | ${number(median(ours))} | ${told(differenceInterval(look, empty))} | **${told(added)}** | ${told(differenceInterval(ours, none))} | ${limit ?? ''} |`);
    }
    const notes = readings.map((list) => list.filter(({ note }) => note === 1).length).join(', ');
    if (notes !== `0, 0, 0, ${bulle ? PAIRS : 0}`) throw new Error(`${nom} : bulles vues ${notes}. La machine est trop occupée, ou la page n’est plus lue.`);
  }
  console.log(`\n${missed === 0 ? 'Limites tenues.' : `Limites dépassées : ${missed}.`}`);
} finally {
  await Promise.all(postes.map((poste) => poste.close()));
  await server.close();
  for (const witness of witnesses) witness.remove();
}
process.exitCode = missed === 0 ? 0 : 1;
