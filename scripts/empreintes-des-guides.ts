/**
 * Writes tests/guide/couverture/empreintes.json from the guides, which are not in the project (one forbids its reproduction).
 * Usage: npm run generate:empreintes -- <folder that holds the guides as .txt files>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { empreintesOf } from './lib/empreintes';
import { ROOT } from './lib/root';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage : npm run generate:empreintes -- <dossier des guides, en .txt>');
  process.exit(1);
}
const data = join(ROOT, 'tests/guide/couverture');
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'));
const labels = JSON.parse(readFileSync(join(data, 'mots-du-site.json'), 'utf8')) as readonly string[];
const empreintes = empreintesOf(texts, labels);
writeFileSync(join(data, 'empreintes.json'), `${JSON.stringify(empreintes).replaceAll(',', ',\n')}\n`);
console.log(`${texts.length} textes, ${empreintes.length} empreintes`);
