/**
 * The one source of the browser's API for the background and the extension's own pages: the same promises in Firefox and in every
 * Chromium since 116. A listener that answers later still goes through `sendResponse`: Chromium only takes a returned promise since 148.
 */
import browser from 'webextension-polyfill';

export { browser };
