/**
 * Writes docs/couverture-des-guides.md: each fact of the five guides, and the sentence of the product that carries it.
 * A test compares. Usage: npm run generate:couverture
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './lib/root.mjs';

const { module } = await runnerImport(join(ROOT, 'scripts/lib/couverture.ts'), {
  root: ROOT, configFile: false, logLevel: 'error', resolve: { alias: { '@': ROOT } },
});
writeFileSync(join(ROOT, module.COUVERTURE_PATH), module.renderCouverture());
console.log(module.COUVERTURE_PATH);
