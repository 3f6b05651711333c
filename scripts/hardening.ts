/**
 * `npm run hardening`: every risk of docs/fiabilite.md, one campaign after the other, and one line for each: held or not, figure, time.
 * `npm run hardening -- --court` tries fewer cases with the same seeds; `-- --lignes 3,17` only these risks.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from './lib/ensure-build';
import { type Campagne, CAMPAGNES, RISQUES, commandeOf, formeOf } from './lib/risques';
import { ROOT } from './lib/root';
import { run, runScript } from './lib/run';

const { values } = parseArgs({ options: { court: { type: 'boolean', default: false }, lignes: { type: 'string' } } });
const started = Date.now();
const wanted = values.lignes === undefined ? Object.keys(RISQUES).map(Number) : values.lignes.split(',').map(Number);
const strangers = wanted.filter((ligne) => !Object.hasOwn(RISQUES, ligne));
if (strangers.length > 0) {
  console.error(`Aucun risque ne porte ce numéro : ${values.lignes}. Écrivez par exemple : --lignes 3,17. Les numéros vont de 1 à ${Object.keys(RISQUES).length}.`);
  process.exit(2);
}

interface Bilan {
  readonly tenu: boolean;
  readonly chiffres: readonly string[];
  readonly secondes: number;
}

/** What the tool says of its own tests, when the campaign has no line of its own. */
const COUNTS = [/^\s*Tests\s+\d.*$/gmu, /^\s*\d+ (?:passed|failed|skipped|did not run).*$/gmu];

function figures(output: string, patterns: readonly RegExp[]): readonly string[] {
  // oxlint-disable-next-line no-control-regex -- colours of terminals
  const plain = output.replaceAll(/\u001b\[[\d;]*m/gu, '');
  const found = patterns.length > 0 ? patterns.flatMap((pattern) => plain.match(pattern)?.[0] ?? []) : COUNTS.flatMap((pattern) => plain.match(pattern) ?? []);
  return found.map((line) => line.trim().replaceAll(/\s+/gu, ' '));
}

/** @returns a campaign whose program or figure is missing is not held */
async function play(campagne: Campagne): Promise<Bilan> {
  const start = Date.now();
  const { script, chiffres } = campagne;
  if (!existsSync(join(ROOT, script))) return { tenu: false, chiffres: ['programme absent'], secondes: 0 };
  const { args, env } = formeOf(campagne, values.court);
  const options = { quiet: true, env: { NO_COLOR: '1', ...env } };
  const { code, output } = script.endsWith('.ts') ? await runScript(script, args, options) : await run(process.execPath, [join(ROOT, script), ...args], options);
  if (code !== 0) console.log(output.split('\n').slice(-40).join('\n').replaceAll(/^/gmu, '    '));
  const found = figures(output, chiffres);
  return { tenu: code === 0 && found.length > 0, chiffres: found.length > 0 ? found : ['chiffre introuvable dans ce que le programme a écrit'], secondes: (Date.now() - start) / 1000 };
}

await ensureBuild();
const played: { campagne: Campagne; bilan: Bilan }[] = [];
for (const campagne of CAMPAGNES.filter(({ lignes }) => lignes.some((ligne) => wanted.includes(ligne)))) {
  const bilan = await play(campagne);
  played.push({ campagne, bilan });
  console.log(`${bilan.tenu ? '✓' : '✗'} ${campagne.lignes.join(', ')} · ${commandeOf(campagne, values.court)} (${Math.round(bilan.secondes)} s)${bilan.chiffres.map((line) => `\n    ${line}`).join('')}`);
}

console.log(`\n${values.court ? 'Forme courte' : 'Forme entière'}\n\n| n° | risque | résultat | durée de ses campagnes |\n| --- | --- | --- | --- |`);
for (const ligne of wanted) {
  const own = played.filter(({ campagne }) => campagne.lignes.includes(ligne));
  const tenu = own.length > 0 && own.every(({ bilan }) => bilan.tenu);
  console.log(`| ${ligne} | ${RISQUES[ligne] ?? '?'} | ${tenu ? 'tenu' : 'non tenu'} | ${Math.round(own.reduce((sum, { bilan }) => sum + bilan.secondes, 0))} s |`);
  if (!tenu) process.exitCode = 1;
}
console.log(`\n${minutes(Date.now() - started)} en tout. Une campagne qui éprouve plusieurs risques compte dans la durée de chacun.`);

/** @returns for a person */
function minutes(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
