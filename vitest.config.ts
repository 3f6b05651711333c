import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Tests that need a world of their own: those with a page, for happy-dom keeps of each one something that ends up too large, and those that replace a module.
 * happy-dom is only there where a test asks for it in its first line: lib/calendar and lib/rules must not need a page.
 */
const APART = readdirSync(new URL('tests', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((file) => /\.test\.tsx?$/u.test(file) && /^\/\/ @vitest-environment happy-dom|\bvi\.(?:do)?[mM]ock\(/u.test(readFileSync(new URL(file, import.meta.url), 'utf8')));
const OTHERS = ['tests/e2e/**', 'tests/construit/**', 'node_modules/**'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'à part', include: APART, exclude: OTHERS } },
      // One world per worker, a quarter less work: no test here may leave anything behind (tried with the files in any order).
      { extends: true, test: { name: 'ensemble', isolate: false, include: ['tests/**/*.test.{ts,tsx}'], exclude: [...OTHERS, ...APART] } },
    ],
    environment: 'node',
    // The default leaves one core of two idle.
    maxWorkers: '100%',
    // A loaded machine is slow, not wrong: nothing here waits on a clock.
    testTimeout: 180_000,
    // Frames and scripts of a saved page are never loaded, and that is no failure.
    environmentOptions: { happyDOM: { settings: { disableIframePageLoading: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true, handleDisabledFileLoadingAsSuccess: true } } },
    env: { TZ: 'Europe/Paris' },
  },
});
