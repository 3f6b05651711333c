/**
 * `npm run bench:legerete`: what the extension adds to a page that loads, in real Chromium: the same page without any extension, with one that
 * does nothing, with one that only looks at the texts and what holds them, with ours, in turn. Processor time of the page's main thread, and its JavaScript heap, all worlds, after a collection.
 * `--pairs 11` for a shorter run. Fails when a limit is passed.
 * A page that is only read must cost 8 ms at most, 15 with 10 000 elements, and 400 kB. A page where a note is shown pays for the note too: 20 ms more,
 * the time allowed for showing one, and 50 kB more, a guard of ours (43.5 measured on 2026-11-27). Nobody asked for a page with a note within 8 ms.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/lib/ensure-build';
import { outputOf } from '../../scripts/lib/root';
import { ensureProgram, versionOf } from '../harness/browsers';
import { waitFor } from '../harness/wait';
import { growPage, sheet } from './page-fixture';
import { launchPoste, startPage } from './postes';
import { differenceInterval, median } from './stats';
import { bareReader, noOpExtension } from './temoin';

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '31' } } });
const PAIRS = Number(values.pairs);
const WARM = 2;
/** No script for that long: the page is at rest. Ours waits 300 ms on purpose before it looks. */
const CALM_MS = 1000;
const PAGES = [
  { nom: 'petite page', fixture: 'formation-non-connecte--dsfr-devis', elements: 0, bulle: false, limites: { TaskDuration: 8, JSHeapUsedSize: 400 } },
  { nom: 'petite page, avec une bulle', fixture: 'formation-indisponible--dsfr-deconnecte', elements: 0, bulle: true, limites: { TaskDuration: 8 + 20, JSHeapUsedSize: 400 + 50 } },
  { nom: '10 000 éléments', fixture: 'formation-non-connecte--dsfr-devis', elements: 10_000, bulle: false, limites: { TaskDuration: 15, JSHeapUsedSize: 400 } },
];
const MEASURES: readonly (readonly [name: string, key: string])[] = [['toutes les tâches (ms)', 'TaskDuration'], ['dont script (ms)', 'ScriptDuration'], ['dont style (ms)', 'RecalcStyleDuration'], ['dont mise en page (ms)', 'LayoutDuration'], ['mémoire JavaScript (Ko)', 'JSHeapUsedSize']];
const WHO = ['rien', 'vide', 'regard', 'nous'] as const;

type Reading = Record<string, number>;

async function measured(context: BrowserContext, page: Page) {
  const cdp = await context.newCDPSession(page);
  // Processor time: what another program takes meanwhile is not counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<Reading> => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  return { cdp, read };
}

/** @returns how long after its load the page still runs scripts, in milliseconds. To look costs the page's thread: no load that counts is watched. */
async function watchedLoad(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  try {
    const { read } = await measured(context, page);
    await page.goto(url, { waitUntil: 'load' });
    const start = performance.now();
    let script = Number.NaN;
    let last = 0;
    await waitFor(async () => {
      const now = performance.now() - start;
      const { ScriptDuration: spent } = await read();
      if (spent !== script) last = now;
      script = spent ?? Number.NaN;
      return now - last >= CALM_MS;
    }, { what: 'the page to be at rest', ms: 60_000 });
    return last;
  } finally {
    await page.close();
  }
}

/** @param settle the same wait for everybody, in milliseconds: as long as the slowest was seen to need, and as much again */
async function load(context: BrowserContext, url: string, settle: number): Promise<Reading> {
  const page = await context.newPage();
  try {
    const { cdp, read } = await measured(context, page);
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((resolve) => { setTimeout(resolve, settle); });
    const spent = await read();
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap } = await read();
    const note = await page.locator('compagnon-dife').count();
    return Object.fromEntries([...MEASURES.map(([, key]) => [key, key === 'JSHeapUsedSize' ? (heap ?? 0) / 1024 : (spent[key] ?? 0) * 1000]), ['note', note]]);
  } finally {
    await page.close();
  }
}

async function grown(context: BrowserContext, { elements, html }: { elements: number; html: string }): Promise<string> {
  if (elements === 0) return html;
  const page = await context.newPage();
  await page.setContent(html);
  await growPage(page, elements);
  const result = await page.content();
  await page.close();
  return result;
}

const number = (value: number) => value.toFixed(Math.abs(value) < 10 ? 1 : 0).replace('.', ',').replace('-', '−');
const told = ({ middle, low, high }: { middle: number; low: number; high: number }) => `${number(middle)} [${number(low)} ; ${number(high)}]`;

await ensureBuild(['chrome']);
const witnesses = [noOpExtension(), bareReader()];
const server = await startPage();
const postes = await Promise.all([null, ...witnesses.map(({ folder }) => folder), outputOf('chrome')].map((extension) => launchPoste({ port: server.port, extension })));
let missed = 0;
try {
  const version = versionOf(ensureProgram('chromium'));
  console.log(`${version} · ${cpus()[0]?.model.trim()}, ${cpus().length} cœurs · ${PAIRS} paires alternées, médianes, intervalle à 95 %\n`);
  console.log('| page | mesure | sans extension | extension vide | simple regard | Compagnon DIFE | ajouté par le regard | ajouté par nous | ajouté à aucune extension | limite |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  const [bare] = postes;
  if (bare === undefined) throw new Error('no browser');
  const waits: string[] = [];
  for (const { nom, fixture, elements, bulle, limites } of PAGES) {
    const { url, html } = sheet(fixture);
    server.show(await grown(bare.context, { elements, html }));
    const readings: Reading[][] = WHO.map(() => []);
    let settle = 0;
    for (let round = 0; round < WARM; round += 1) for (const { context } of postes) settle = Math.max(settle, 2 * (await watchedLoad(context, url)));
    waits.push(`${nom} ${Math.round(settle)} ms`);
    for (let round = 0; round < PAIRS; round += 1) {
      for (let turn = 0; turn < WHO.length; turn += 1) {
        const at = (turn + round) % WHO.length;
        readings[at]?.push(await load((postes[at] ?? bare).context, url, settle));
      }
    }
    for (const [name, key] of MEASURES) {
      const [none = [], empty = [], look = [], ours = []] = readings.map((list) => list.map((one) => one[key] ?? 0));
      const added = differenceInterval(ours, empty);
      const limit = (limites as Record<string, number>)[key];
      if (limit !== undefined && added.middle > limit) missed += 1;
      console.log(`| ${key === 'TaskDuration' ? `**${nom}**` : ''} | ${name} | ${number(median(none))} | ${number(median(empty))} | ${number(median(look))} | ${number(median(ours))} | ${told(differenceInterval(look, empty))} | **${told(added)}** | ${told(differenceInterval(ours, none))} | ${limit ?? ''} |`);
    }
    const notes = readings.map((list) => list.filter(({ note }) => note === 1).length).join(', ');
    if (notes !== `0, 0, 0, ${bulle ? PAIRS : 0}`) throw new Error(`${nom} : bulles vues ${notes}. La machine est trop occupée, ou la page n’est plus lue.`);
  }
  console.log(`\nAttente après le chargement : ${waits.join(', ')}.`);
  console.log(`\n${missed === 0 ? 'Limites tenues.' : `Limites dépassées : ${missed}.`}`);
} finally {
  await Promise.all(postes.map((poste) => poste.close()));
  await server.close();
  for (const witness of witnesses) witness.remove();
}
process.exitCode = missed === 0 ? 0 : 1;
