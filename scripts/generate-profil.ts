/**
 * Writes the JSON schemas that the project publishes: the file of an association (`docs/profil-association.schema.json`) and the
 * configuration of fleets (`public/organisation.schema.json`). A test compares them. Usage: npm run generate:profil
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED } from './lib/published';
import { ROOT } from './lib/root';

for (const { path, text } of PUBLISHED) {
  writeFileSync(join(ROOT, path), text);
  console.log(path);
}
