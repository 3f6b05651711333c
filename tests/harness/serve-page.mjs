/** Shows a saved page at its own address, as dead paper: none of its scripts runs, nothing is fetched. */

/** Content scripts of an extension are not bound by the page's policy; everything of the page itself is. */
const PAPER = "default-src 'none'; style-src 'unsafe-inline' data:; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * @typedef {object} SavedPage
 * @property {string} url its address
 * @property {Buffer | string} body its bytes, untouched: the charset it declares is the browser's business
 * @property {string} [contentType] only to name a charset that the file does not declare
 */

/**
 * @param {import('@playwright/test').Page} page a page that nothing else routes
 * @returns {Promise<(saved: SavedPage) => Promise<void>>} shows a saved page, each time as a new document
 */
export async function paperReader(page) {
  /** @type {SavedPage | null} */
  let waiting = null;
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
