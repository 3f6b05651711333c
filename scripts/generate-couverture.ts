/**
 * Writes docs/couverture-des-guides.md: each fact of the five guides, and the sentence of the product that carries it.
 * A test compares. Usage: npm run generate:couverture
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUVERTURE_PATH, renderCouverture } from './lib/couverture';
import { ROOT } from './lib/root';

writeFileSync(join(ROOT, COUVERTURE_PATH), renderCouverture());
console.log(COUVERTURE_PATH);
