/** `npm run fraicheur [-- --le AAAA-MM-JJ]`: the values of the rules that nobody has read again for 12 months. Fails when there are some. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ROOT } from './lib/root.mjs';
import { table } from './lib/table.mjs';

async function main() {
  const { values } = parseArgs({ options: { le: { type: 'string' } } });
  const today = values.le ?? new Date().toISOString().slice(0, 10);
  const { module } = await runnerImport(join(ROOT, 'lib', 'rules', 'verification.ts'), { root: ROOT, configFile: false, logLevel: 'error' });
  const { aVerifier, valeurs } = /** @type {typeof import('../lib/rules/verification')} */ (module);
  const old = aVerifier(/** @type {any} */ (today));
  console.log(`${valeurs().length} valeurs, ${old.length} à relire au ${today}.`);
  if (old.length === 0) return;
  console.log(table(['valeur', 'lue le', 'source'], old.map(({ id, luLe, dated }) => [id, luLe, dated.sources.map(({ title }) => title).join(' ; ')])));
  process.exitCode = 1;
}

main().catch((error) => {
  console.error(error instanceof RangeError ? `Date inconnue : écrivez-la ainsi, 2026-12-31. (${error.message})` : error);
  process.exitCode = 2;
});
