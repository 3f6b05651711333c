/** Chromium without any extension or network, to run the reader itself on many documents, much faster than a simulated DOM. */
import { type Page, chromium } from '@playwright/test';
import { ensureProgram } from './browsers';

/**
 * @param script what the page runs first
 * @returns what `use` returns; the browser is closed whatever happens
 */
export async function inBarePage<T>(script: string, use: (page: Page) => Promise<T>): Promise<T> {
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
