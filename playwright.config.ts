import { defineConfig } from '@playwright/test';

const AFTERWARDS = '**/bilan*.spec.ts';

/**
 * Each worker drives one browser and reuses it. `bilan` judges afterwards, from what was written down and without any
 * browser: it is a teardown, not a dependent, so that a failing test never keeps it from judging.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  // Each failure costs a new browser: past this, something common is broken, and more of the same teaches nothing.
  maxFailures: 40,
  forbidOnly: true,
  // Against a hang, not against a busy machine: an absence is told after eight quiet seconds.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  projects: [
    { name: 'essais', testIgnore: AFTERWARDS, teardown: 'bilan' },
    { name: 'bilan', testMatch: AFTERWARDS },
  ],
});
