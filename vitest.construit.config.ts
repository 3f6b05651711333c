import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm run test:construit`: what is asked of the three extensions once built. Apart, since `npx vitest` must build nothing. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '') } },
  test: { include: ['tests/construit/**/*.test.ts'], globalSetup: 'tests/construit/construire.ts' },
});
