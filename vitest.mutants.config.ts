import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The tests Stryker runs on each mutant: those of the values and the counts, not those that only compare generated
 * files, nor the exhaustive walks, which would hide what the examples miss.
 */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '') } },
  test: {
    include: ['tests/{calendar,rules}/**/*.test.ts'],
    exclude: ['tests/calendar/{jours-feries.table,sans-horloge}.test.ts', 'tests/rules/document.test.ts', 'tests/**/exhaustif.test.ts'],
    env: { TZ: 'Europe/Paris', ESSAIS: '40' },
  },
});
