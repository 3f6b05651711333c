/** `npm run zip`: what is given to the stores. The same sources give the same bytes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, zipOfBuild, zipOfSources } from './lib/archive';
import { buildTarget } from './lib/ensure-build';
import { ROOT, TARGETS, outputOf } from './lib/root';
import { table } from './lib/table';

const FOLDER = join(ROOT, '.output', 'paquets');

/** @returns a line for the person */
function write(name: string, bytes: Uint8Array): string[] {
  writeFileSync(join(FOLDER, name), bytes);
  return [name, `${(bytes.length / 1000).toFixed(1).replace('.', ',')} ko`, sha256(bytes)];
}

async function main() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  mkdirSync(FOLDER, { recursive: true });
  const rows = [];
  for (const target of TARGETS) {
    const { code, output } = await buildTarget(target, { quiet: true });
    if (code !== 0) throw new Error(`La construction (${target}) a échoué :\n${output}`);
    rows.push(write(`compagnon-dife-${version}-${target}.zip`, zipOfBuild(outputOf(target))));
  }
  rows.push(write(`compagnon-dife-${version}-sources.zip`, zipOfSources(ROOT)));
  console.log(table(['paquet (.output/paquets)', 'poids', 'SHA-256'], rows));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
