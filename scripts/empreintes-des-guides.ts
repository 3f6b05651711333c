/**
 * Writes tests/guide/couverture/empreintes.json from the guides, which are not in the project (one forbids its reproduction).
 * Usage: npm run generate:empreintes -- <folder that holds the guides as .txt files>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './lib/root.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage : npm run generate:empreintes -- <dossier des guides, en .txt>');
  process.exit(1);
}
const { module } = await runnerImport(join(ROOT, 'scripts/lib/empreintes.ts'), { root: ROOT, configFile: false, logLevel: 'error' });
const data = join(ROOT, 'tests/guide/couverture');
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'));
const labels = JSON.parse(readFileSync(join(data, 'mots-du-site.json'), 'utf8'));
const empreintes = module.empreintesOf(texts, labels);
writeFileSync(join(data, 'empreintes.json'), `${JSON.stringify(empreintes).replaceAll(',', ',\n')}\n`);
console.log(`${texts.length} textes, ${empreintes.length} empreintes`);
