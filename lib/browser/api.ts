/**
 * The one source of the browser's API for the background and the extension's own pages: the same promises and the same errors in Firefox and
 * in every Chromium since 116. The project's card names this library; it weighs 3 kB and stays. A listener that answers later still goes
 * through `sendResponse`: Chromium only takes a returned promise since 148.
 */
import browser from 'webextension-polyfill';

export { browser };
