import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** happy-dom only where a test asks for it (`@vitest-environment happy-dom`): lib/calendar and lib/rules must not need a page. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    // The default leaves one core of two idle.
    maxWorkers: '100%',
    // A loaded machine is slow, not wrong: nothing here waits on a clock.
    testTimeout: 60_000,
    // Frames and scripts of a saved page are never loaded, and that is no failure.
    environmentOptions: { happyDOM: { settings: { disableIframePageLoading: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true, handleDisabledFileLoadingAsSuccess: true } } },
    env: { TZ: 'Europe/Paris' },
  },
});
