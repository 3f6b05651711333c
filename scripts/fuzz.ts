/**
 * Generated, hostile and very large documents read in real Chromium. `npm run fuzz` · `npm run fuzz -- --count 5000 --seed 7`
 * Fails on an exception, on two answers for one page, on any effect of a clobbered name, and on a page that takes too long.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inBarePage } from '../tests/harness/bare-chromium';
import { bundleForPage } from '../tests/harness/page-script';
import { ROOT } from './lib/root';
import { table } from './lib/table';

interface InPage {
  readonly essai: typeof import('../tests/page/fuzz/in-page');
}

const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20261121' } } });
const BATCH = 2000;
const MAX_P99 = 10;
/** A giant page may take this long at most: bounded work, not speed, is what is asked there. */
const MAX_GIANT = 1000;
const CLOBBERED = ['formation--dsfr-dossier', 'inscription-a-confirmer--dsfr-a-valider', 'compte-elu-visible--materiel-guide', 'annulation--dsfr-ecran', 'connexion--dsfr-complete'];

const script = await bundleForPage('tests/page/fuzz/in-page.ts');
const times: number[] = [];
const faults: string[] = [];
const kinds: Record<string, number> = {};

await inBarePage(script, async (page) => {
  for (let done = 0; done < Number(values.count); done += BATCH) {
    const count = Math.min(BATCH, Number(values.count) - done);
    const tally = await page.evaluate(([seed, size]) => (globalThis as unknown as InPage).essai.fuzz(seed, size), [Number(values.seed) + done, count] as const);
    times.push(...tally.times);
    faults.push(...tally.faults);
    for (const [kind, number] of Object.entries(tally.kinds)) kinds[kind] = (kinds[kind] ?? 0) + number;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
  console.log(`${times.length} documents lus deux fois (graine ${values.seed}) : ${faults.length} faute(s).`);
  console.log(`Durée d’une lecture : p50 ${at(0.5).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms, la plus longue ${at(1).toFixed(2)} ms.`);
  console.log(`Réponses : ${Object.entries(kinds).map(([kind, number]) => `${kind} ${number}`).join(', ')}.`);
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
  if (at(0.99) > MAX_P99) faults.push('p99');

  let tried = 0;
  for (const name of CLOBBERED) {
    const folder = join(ROOT, 'tests/fixtures/pages', name);
    const { url }: { readonly url: string } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    const result = await page.evaluate(([html, address]) => (globalThis as unknown as InPage).essai.clobber(html, address), [readFileSync(join(folder, 'page.html'), 'utf8'), url] as const);
    tried += result.tried;
    faults.push(...result.faults.map((id) => `${name} : ${id}`));
    for (const id of result.faults) console.log(`  nom usurpé : ${name} : ${id}`);
  }
  console.log(`\nNoms usurpés : ${tried} essais sur ${CLOBBERED.length} pages.`);

  const giants = await page.evaluate(() => (globalThis as unknown as InPage).essai.giants());
  console.log(`\n${table(['page géante', 'ms', 'réponse'], giants.map(({ id, ms, kind }) => [id, ms.toFixed(1), kind]))}`);
  faults.push(...giants.filter(({ ms, fault }) => fault !== null || ms > MAX_GIANT).map(({ id, ms, fault }) => `${id} : ${fault ?? `${ms} ms`}`));
});

if (faults.length > 0) console.log(`\n${faults.length} faute(s) : ${faults.slice(0, 10).join('\n  ')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
