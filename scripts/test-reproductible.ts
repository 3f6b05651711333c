/** `npm run test:reproductible`: builds twice here, then from the archive of the sources in another folder, and compares the bytes. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { sha256, zipOfBuild, zipOfSources } from './lib/archive';
import { ROOT, TARGETS } from './lib/root';
import { run } from './lib/run';

/** @param root a folder of the project @returns target → SHA-256 of its zip */
async function buildIn(root: string): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const target of TARGETS) {
    const { code, output } = await run(process.execPath, [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', target], { quiet: true, cwd: root, env: { NO_COLOR: '1' } });
    if (code !== 0) throw new Error(`La construction (${target}) a échoué :\n${output}`);
    sums[target] = sha256(zipOfBuild(join(root, '.output', `${target}-mv3`)));
  }
  return sums;
}

/** @param folder the sources, unpacked there from their own archive; the installed packages are shared */
function unpackSources(folder: string) {
  for (const [name, bytes] of Object.entries(unzipSync(zipOfSources(ROOT)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-sources-'));
  try {
    const first = await buildIn(ROOT);
    const second = await buildIn(ROOT);
    unpackSources(folder);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const elsewhere = await buildIn(folder);
    let failed = 0;
    for (const target of TARGETS) {
      const same = first[target] === second[target] && first[target] === elsewhere[target];
      failed += same ? 0 : 1;
      console.log(`${same ? '✓' : '✗'} ${version} ${target} : ${first[target]}${same ? '' : ` ≠ ${second[target]} (ici, une deuxième fois) ou ${elsewhere[target]} (depuis l’archive des sources)`}`);
    }
    console.log(`\n${TARGETS.length - failed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
