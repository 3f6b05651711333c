/**
 * The one source of the browser's API for the background and the extension's own pages. Firefox, and every Chromium since 116, give promises by
 * themselves in Manifest V3: nothing is loaded for it, and only the library's types are used, which know Firefox's sidebar. One thing differs,
 * and our listeners mind it: before Chromium 148, an answer to a message goes through `sendResponse`, not through a returned promise.
 */
import { browser as native } from 'wxt/browser';
import type { Browser } from 'webextension-polyfill';

export const browser = native as unknown as Browser;
