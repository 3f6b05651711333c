/** The one source of the browser's API for the background and the extension's own pages. */
import browser from 'webextension-polyfill';

export { browser };
