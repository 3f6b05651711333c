/** `npm run fraicheur [-- --le AAAA-MM-JJ]`: the values of the rules that nobody has read again for 12 months. Fails when there are some. */
import { parseArgs } from 'node:util';
import { civilDate } from '../lib/calendar/civil-date';
import { aVerifier, valeurs } from '../lib/rules/verification';
import { table } from './lib/table';

function main() {
  const { values } = parseArgs({ options: { le: { type: 'string' } } });
  const today = civilDate(values.le ?? new Date().toISOString().slice(0, 10));
  const old = aVerifier(today);
  console.log(`${valeurs().length} valeurs, ${old.length} à relire au ${today}.`);
  if (old.length === 0) return;
  console.log(table(['valeur', 'lue le', 'source'], old.map(({ id, luLe, dated }) => [id, luLe, dated.sources.map(({ title }) => title).join(' ; ')])));
  process.exitCode = 1;
}

try {
  main();
} catch (error) {
  console.error(error instanceof RangeError ? `Date inconnue : écrivez-la ainsi, 2026-12-31. (${error.message})` : error);
  process.exitCode = 2;
}
