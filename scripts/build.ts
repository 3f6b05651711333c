/** `npm run build`: the three extensions, and what they weigh. */
import { parseArgs } from 'node:util';
import { buildTarget } from './lib/ensure-build';
import { type Target, TARGETS, outputOf } from './lib/root';
import { excessOf, kilobytes, weigh } from './lib/sizes';
import { table } from './lib/table';

const HELP = `npm run build [-- --browser ${TARGETS.join('|')}]

Construit l'extension pour Chrome, Firefox et Edge dans .output/, puis affiche ce qu'elle pèse.`;

/** @returns none when the name is not one of ours */
function chosenTargets(asked: string | undefined): readonly Target[] {
  return asked === undefined ? TARGETS : TARGETS.filter((target) => target === asked);
}

async function main() {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const targets = chosenTargets(values.browser);
  if (targets.length === 0) throw new Error(`Navigateur inconnu : ${values.browser}. Choix : ${TARGETS.join(', ')}.`);
  for (const target of targets) {
    const { code } = await buildTarget(target);
    if (code !== 0) throw new Error(`La construction (${target}) a échoué.`);
  }
  const weighed = targets.map((target) => ({ target, sizes: weigh(outputOf(target)) }));
  const rows = weighed.map(({ target, sizes: { contentScript, panel, zip } }) => [target, kilobytes(contentScript), kilobytes(panel), kilobytes(zip)]);
  console.log(`\n${table(['navigateur', 'script dans la page (gz)', 'panneau (gz)', 'paquet zip'], rows)}`);
  const excess = weighed.flatMap(({ target, sizes }) => excessOf(sizes).map((said) => `${target} : ${said}`));
  if (excess.length > 0) throw new Error(excess.join('\n'));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
