/**
 * Writes the JSON schemas that the project publishes, from the schemas that the extension itself runs: the file of an
 * association (`docs/profil-association.schema.json`) and the configuration of fleets (`public/organisation.schema.json`).
 * A test compares them. Usage: npm run generate:profil
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from './lib/root.mjs';

/** The schemas are TypeScript: vite reads them, without any browser. */
const server = await createServer({ root: ROOT, configFile: join(ROOT, 'vitest.config.ts'), server: { middlewareMode: true }, logLevel: 'error', appType: 'custom' });
try {
  const { PUBLISHED } = await server.ssrLoadModule('/tests/profils/published.ts');
  for (const { path, text } of PUBLISHED) {
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
} finally {
  await server.close();
}
