import { defineConfig } from '@playwright/test';

/** Each worker drives one browser and reuses it; `bilan` judges, once they have all closed, what they asked of the network. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'essais', testIgnore: '**/bilan.spec.ts' },
    { name: 'bilan', testMatch: '**/bilan.spec.ts', dependencies: ['essais'] },
  ],
});
