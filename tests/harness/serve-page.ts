/** Shows a saved page at its own address, as dead paper: none of its scripts runs, nothing is fetched. */

import type { Page } from '@playwright/test';

/** Content scripts of an extension are not bound by the page's policy; everything of the page itself is. */
const PAPER = "default-src 'none'; style-src 'unsafe-inline' data:; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

export interface SavedPage {
  /** Its address. */
  readonly url: string;
  /** Its bytes, untouched: the charset it declares is the browser's business. */
  readonly body: Buffer | string;
  /** Only to name a charset that the file does not declare. */
  readonly contentType?: string;
}

/**
 * @param page a page that nothing else routes
 * @returns shows a saved page, each time as a new document
 */
export async function paperReader(page: Page): Promise<(saved: SavedPage) => Promise<void>> {
  let waiting: SavedPage | null = null;
  await page.route(/.*/u, async (route) => {
    const request = route.request();
    // One document for each order: what a `<meta refresh>` asks afterwards is dropped, the page in place stays.
    if (!waiting || request.frame() !== page.mainFrame() || !request.isNavigationRequest()) return route.abort('aborted');
    const { body, contentType = 'text/html' } = waiting;
    waiting = null;
    return route.fulfill({ status: 200, body, headers: { 'content-type': contentType, 'content-security-policy': PAPER } });
  });
  return async (saved) => {
    // Two addresses that differ by their fragment only would otherwise share one document.
    await page.goto('about:blank');
    waiting = saved;
    await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: 120_000 });
  };
}
