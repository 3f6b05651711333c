/**
 * Every recorded page under every seeded mutation, in real Chromium: a page whose meaning is kept must be read the same or not at all.
 * `npm run test:mutations` · `npm run test:mutations -- --seeds 5 --show` for more.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inBarePage } from '../tests/harness/bare-chromium';
import { bundleForPage } from '../tests/harness/page-script';
import type { Subject, Trial } from '../tests/page/mutations/judge';
import { ROOT } from './lib/root';
import { table } from './lib/table';

interface InPage {
  readonly essai: typeof import('../tests/page/mutations/in-page');
}

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '1' }, show: { type: 'boolean', default: false } } });
const FOLDER = join(ROOT, 'tests/fixtures/pages');

const subjects: readonly Subject[] = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, html: readFileSync(join(FOLDER, name, 'page.html'), 'utf8'), expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) }))
  .filter(({ expected }) => expected.state !== 'hors-site');

const script = await bundleForPage('tests/page/mutations/in-page.ts');
const { trials, redesigned, money } = await inBarePage(script, async (page) => {
  const found: Trial[] = [];
  for (let at = 0; at < subjects.length; at += 20) {
    found.push(...(await page.evaluate(([some, seeds]) => (globalThis as unknown as InPage).essai.mutate(some, seeds), [subjects.slice(at, at + 20), Number(values.seeds)] as const)));
  }
  return { trials: found, redesigned: await page.evaluate((all) => (globalThis as unknown as InPage).essai.redesignAll(all), subjects), money: await page.evaluate(() => (globalThis as unknown as InPage).essai.moneyStates()) };
});

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const ids = [...new Set(trials.map(({ mutation }) => mutation))];
const rows = ids.map((id) => {
  const own = trials.filter(({ mutation }) => mutation === id);
  const count = (outcome: Trial['outcome']) => own.filter((trial) => trial.outcome === outcome).length;
  return [id, String(own.length), String(count('juste')), String(count('silence')), String(count('faux'))];
});
console.log(table(['mutation', 'pages', 'justes', 'silences', 'fausses'], rows));

const wrong = trials.filter(({ outcome }) => outcome === 'faux');
const atStake = trials.filter(({ fixture }) => money.includes(fixture.split('--')[0] ?? ''));
const wrongAtStake = atStake.filter(({ outcome }) => outcome === 'faux');
console.log(`\n${trials.length} lectures de ${subjects.length} pages, ${ids.length} mutations : ${wrong.length} fausse(s).`);
console.log(`Argent et confirmation : ${atStake.length} lectures, ${percent(atStake.length - wrongAtStake.length, atStake.length)} justes ou muettes.`);
for (const { mutation, fixture, why } of wrong) console.log(`  ${mutation} · ${fixture} : ${why}`);
if (values.show) for (const { mutation, fixture, state } of trials.filter(({ outcome }) => outcome === 'silence')) console.log(`  muette : ${mutation} · ${fixture} : ${state}`);

const right = redesigned.filter(({ outcome }) => outcome === 'juste');
const wrongAfter = redesigned.filter(({ outcome }) => outcome === 'faux');
console.log(`\nSans aucune classe ni aucun identifiant : ${right.length}/${redesigned.length} justes (${percent(right.length, redesigned.length)}), ${wrongAfter.length} fausse(s).`);
for (const { fixture, state } of redesigned.filter(({ outcome }) => outcome !== 'juste')) console.log(`  ${fixture} : ${state}`);
process.exitCode = wrong.length + wrongAfter.length > 0 || right.length / redesigned.length < 0.9 ? 1 : 0;
