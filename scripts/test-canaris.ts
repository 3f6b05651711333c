/**
 * `npm run test:canaris`: 1 000 pieces of personal data in French formats, planted everywhere in every screen of the replica and every recorded page,
 * in real Chromium: none may be left in a copy. And each copy must be judged as its page, or as unknown.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ecransDeLaReplique } from '../tests/accompagnement/ecrans-de-la-replique';
import { inBarePage } from '../tests/harness/bare-chromium';
import { bundleForPage } from '../tests/harness/page-script';
import type { Recopie, Sujet } from '../tests/accompagnement/recopie';
import type { Essai } from '../tests/accompagnement/canaris/essai';
import { ROOT } from './lib/root';

interface InPage {
  readonly essai: typeof import('../tests/accompagnement/in-page');
}

const { values } = parseArgs({ options: { graine: { type: 'string', default: '1' } } });
const FOLDER = join(ROOT, 'tests/fixtures/pages');
const DONNEES = 1000;
const PAR_PAGE = 25;
const BATCH = 20;

const pages = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, html: readFileSync(join(FOLDER, name, 'page.html'), 'utf8'), expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) }))
  .filter(({ expected }) => expected.state !== 'hors-site')
  .map(({ name, html, expected }) => ({ name, html, url: expected.url }));
const sujets: readonly Sujet[] = [...ecransDeLaReplique(), ...pages];

const { essais, recopies } = await inBarePage(await bundleForPage('tests/accompagnement/in-page.ts'), async (page) => {
  const donnees = await page.evaluate(([count, seed]) => (globalThis as unknown as InPage).essai.donneesPersonnelles(count, seed), [DONNEES, Number(values.graine)] as const);
  const planted: Essai[] = [];
  const copied: Recopie[] = [];
  for (let at = 0; at < sujets.length; at += BATCH) {
    const some = sujets.slice(at, at + BATCH);
    const share = Array.from({ length: PAR_PAGE * BATCH }, (_, rank) => donnees[(at * PAR_PAGE + rank) % donnees.length] ?? '');
    planted.push(...(await page.evaluate(([pages, own, count]) => (globalThis as unknown as InPage).essai.essayerCanaris(pages, own, count), [some, share, PAR_PAGE] as const)));
    copied.push(...(await page.evaluate((pages) => (globalThis as unknown as InPage).essai.recopierTout(pages), some)));
  }
  return { essais: planted, recopies: copied };
});

const fuites = essais.filter((essai) => essai.fuites.length > 0);
const places = essais.reduce((total, essai) => total + essai.places, 0);
console.log(`${DONNEES} données, ${sujets.length} écrans, ${places} endroits : ${fuites.length} écran(s) où il en reste.`);
for (const { name, fuites: reste } of fuites.slice(0, 20)) console.log(`  ${name} : ${reste.slice(0, 5).join(' | ')}`);

const autres = recopies.filter(({ avant, apres }) => avant !== apres);
const fausses = autres.filter(({ apres }) => !/^(?:unknown|loading) /u.test(apres));
const pourcent = ((100 * (recopies.length - autres.length)) / recopies.length).toFixed(1).replace('.', ',');
console.log(`Copies jugées comme leur page : ${recopies.length - autres.length}/${recopies.length} (${pourcent} %), dont fausses : ${fausses.length}.`);
for (const { name, avant, apres } of autres) console.log(`  ${name} : ${avant} → ${apres}`);
process.exitCode = fuites.length + fausses.length > 0 ? 1 : 0;
