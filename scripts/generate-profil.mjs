/**
 * Writes the JSON schemas that the project publishes: the file of an association (`docs/profil-association.schema.json`) and the
 * configuration of fleets (`public/organisation.schema.json`). A test compares them. Usage: npm run generate:profil
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './lib/root.mjs';

const { module } = await runnerImport(join(ROOT, 'scripts/lib/published.ts'), { root: ROOT, configFile: false, logLevel: 'error' });
for (const { path, text } of module.PUBLISHED) {
  writeFileSync(join(ROOT, path), text);
  console.log(path);
}
