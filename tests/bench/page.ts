/**
 * `npm run bench:page`: one examination (all detectors) in a real Chromium, on pages of 1 000, 10 000 and 100 000 elements, against one
 * bare walk over the same text nodes and against what other extensions do to know a page, interleaved in one run.
 * Figures of a noisy machine: read the ratios and the best times, not the other milliseconds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { table } from '../../scripts/lib/table';
import { ensureProgram, versionOf } from '../harness/browsers';
import { bundleForPage } from '../harness/page-script';
import { growPage, sheet } from './page-fixture';
import { median, ratioInterval } from './stats';

const SIZES = [{ elements: 1000, rounds: 301 }, { elements: 10_000, rounds: 151 }, { elements: 100_000, rounds: 41 }];
const WHAT = ['examen', 'marche nue', '12 sélecteurs', 'titres normalisés'] as const;

/** Runs in the page. */
function measure({ rounds }: { rounds: number }): { times: Record<string, number[]>; texts: number; elements: number; state: string } {
  const { essai } = globalThis as unknown as { readonly essai: typeof import('../../lib/page/detect') };
  const page = { url: new URL(location.href), document };
  const selectors = [
    'mcf-dsfr-user-menu a.connexion[href$="#/compte-utilisateur/connexion"]', 'main h1', 'mcf-dsfr-header-fiche-action h1', '#result-list-container', '#modal-deconnexion[open]', 'main .fr-alert', 'form input[type="password"]',
    '#bloc-description', '#header', 'mcf-dsfr-sessions-formation .fr-callout', 'main [role="tab"][aria-selected="true"]', 'mcf-dsfr-snackbar-wrapper .snackbar-wrapper-container-min-width',
  ];
  let sink = 0;
  const work: Record<string, () => void> = {
    examen: () => (sink += essai.detectPageState(page).examined.length),
    'marche nue': () => {
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = (walker.nextNode() as Text | null)) sink += node.data.length;
    },
    '12 sélecteurs': () => { for (const selector of selectors) sink += document.querySelector(selector) ? 1 : 0; },
    'titres normalisés': () => {
      for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) sink += (heading.textContent ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/gu, ' ').trim().toLowerCase().length;
    },
  };
  const names = Object.keys(work);
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -20; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round + 20) % names.length] as string;
      const start = performance.now();
      work[name]?.();
      const spent = performance.now() - start;
      if (round >= 0) times[name]?.push(spent);
    }
  }
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let texts = 0;
  while (walker.nextNode()) texts += 1;
  const report = essai.detectPageState(page);
  return { times, texts, elements: document.getElementsByTagName('*').length, state: 'state' in report ? report.state : String(sink) };
}

const percentile = (values: readonly number[], part: number) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0;
const number = (value: number) => value.toFixed(value < 10 ? 2 : 1).replace('.', ',');

async function main() {
  const executablePath = ensureProgram('chromium');
  const profile = mkdtempSync(join(tmpdir(), 'compagnon-bench-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    // The detectors as the extension ships them: one minified script.
    const reader = await bundleForPage('lib/page/detect.ts', { minify: true });
    const { url, html } = sheet();
    console.log(`${versionOf(executablePath)} · fiche de formation agrandie · ${reader.length} caractères de détecteurs\n`);
    const rows: string[][] = [];
    const p50 = [];
    for (const { elements, rounds } of SIZES) {
      const page = await context.newPage();
      // Isolated, the page gets a clock of 5 µs instead of 100.
      await page.route('**/*', (route) => (route.request().isNavigationRequest()
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' } })
        : route.abort()));
      await page.goto(url);
      await growPage(page, elements);
      await page.evaluate(reader);
      if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('the clock of the page is too coarse');
      const { times, texts, elements: count, state } = await page.evaluate(measure, { rounds });
      if (state !== 'formation-non-connecte') throw new Error(`the page is not read right: ${state}`);
      const ours = times.examen ?? [];
      for (const name of WHAT) {
        const series = times[name] ?? [];
        const { ratio, low, high } = ratioInterval(ours, series);
        rows.push([name === WHAT[0] ? `${count} éléments, ${texts} textes` : '', name, number(Math.min(...series)), number(percentile(series, 0.5)), number(percentile(series, 0.95)), name === WHAT[0] ? '' : `${number(ratio)} [${number(low)} ; ${number(high)}]`]);
      }
      p50.push({ count, texts, time: median(ours), best: Math.min(...ours) });
      await page.close();
    }
    console.log(table(['page', 'travail', 'meilleur (ms)', 'p50 (ms)', 'p95 (ms)', 'examen ÷ ce travail [95 %]'], rows));
    const [small, middle, large] = p50 as [typeof p50[0], typeof p50[0], typeof p50[0]];
    console.log(`\nCroissance de 10 000 à 100 000 : ×${number(large.time / middle.time)} de temps pour ×${number(large.texts / middle.texts)} de textes (de 1 000 à 10 000 : ×${number(middle.time / small.time)} pour ×${number(middle.texts / small.texts)}) ; meilleurs temps : ×${number(large.best / middle.best)} et ×${number(middle.best / small.best)}`);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

await main();
