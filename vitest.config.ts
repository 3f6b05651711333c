import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/construit/**'],
    environment: 'node',
    // The default leaves one core of two idle.
    maxWorkers: '100%',
    // The longest takes 13 s alone, 28 on a machine where eight others work: past that, it hangs.
    testTimeout: 60_000,
    // Frames and scripts of a saved page are never loaded, and that is no failure.
    environmentOptions: { happyDOM: { settings: { disableIframePageLoading: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true, handleDisabledFileLoadingAsSuccess: true } } },
    env: { TZ: 'Europe/Paris' },
  },
});
