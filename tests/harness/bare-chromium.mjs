/** Chromium without any extension or network, to run the reader itself on many documents, much faster than a simulated DOM. */
import { chromium } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ensureProgram } from './browsers.mjs';

/** @param {string} entry path from the project's root @returns {Promise<string>} one script that puts the entry's exports in `globalThis.essai` */
export async function bundleForPage(entry) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/[\\/]$/u, '') } },
    build: { write: false, minify: false, target: 'es2024', lib: { entry, formats: ['iife'], name: 'essai' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`rien à charger : ${entry}`);
  return output.output[0].code.replace(/^(?:var|const) essai ?=/mu, 'globalThis.essai =');
}

/**
 * @template T
 * @param {string} script what the page runs first
 * @param {(page: import('@playwright/test').Page) => Promise<T>} use
 * @returns {Promise<T>} what `use` returns; the browser is closed whatever happens
 */
export async function inBarePage(script, use) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: ensureProgram('chromium'), args: [...args, '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.setContent('<!doctype html><title>essai</title>');
    await page.addScriptTag({ content: script });
    return await use(page);
  } finally {
    await browser.close();
  }
}
