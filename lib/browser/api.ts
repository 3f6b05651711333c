/**
 * The one source of the browser's API for the background and the extension's own pages. Both browsers give promises by themselves since
 * Manifest V3, so no polyfill is loaded; only its types are used, which know Firefox's sidebar. One thing differs, and our listeners
 * mind it: before Chromium 148, an answer to a message goes through `sendResponse`, not through a returned promise.
 */
import { browser as native } from 'wxt/browser';
import type { Browser } from 'webextension-polyfill';

export const browser = native as unknown as Browser;
