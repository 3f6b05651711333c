/** `npm run build`: the three extensions, and what they weigh. */
import { parseArgs } from 'node:util';
import { zipOfBuild } from './lib/archive.mjs';
import { openDeflate } from './lib/deflate.mjs';
import { buildTarget } from './lib/ensure-build.mjs';
import { TARGETS, outputOf } from './lib/root';
import { weigh } from './lib/sizes.mjs';
import { table } from './lib/table';

const HELP = `npm run build [-- --browser chrome|firefox|edge]

Construit l'extension pour Chrome, Firefox et Edge dans .output/, puis affiche ce qu'elle pèse.`;

/** @param {number} bytes @returns {string} */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`;
}

/** @param {string | undefined} asked @returns {readonly import('./lib/root').Target[]} none when the name is not one of ours */
function chosenTargets(asked) {
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
  const deflate = openDeflate();
  const rows = await Promise.all(targets.map(async (target) => {
    const { contentScript, panelOpening, panel, raw } = weigh(outputOf(target));
    const { length: zip } = await zipOfBuild(outputOf(target), deflate);
    return [target, kilobytes(contentScript), kilobytes(panelOpening), kilobytes(panel), kilobytes(zip), kilobytes(raw)];
  }));
  console.log(`\n${table(['navigateur', 'script dans la page (gz)', 'panneau lisible (gz)', 'panneau en tout (gz)', 'paquet zip', 'fichiers'], rows)}`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
