/** What a whole run asked of the network, sorted by who asked. */

/** Where Chromium calls home by itself, whatever its flags say: accounts, updates, autofill. Seen without any extension. */
const CHROMIUM_HOSTS = ['google.com', 'googleapis.com', 'gvt1.com'];

/** @typedef {import('./network-log.mjs').NetworkRequest} NetworkRequest */

/** @param {NetworkRequest} request @returns {boolean} */
export function isByExtension({ initiator }) {
  return initiator.startsWith('chrome-extension:');
}

/** @param {NetworkRequest} request @returns {boolean} started by the browser itself, for itself: no page and no extension behind it */
export function isByChromium({ url, initiator }) {
  const { hostname } = new URL(url);
  return !/^[a-z-]+:/u.test(initiator) && CHROMIUM_HOSTS.some((host) => hostname.endsWith(`.${host}`));
}

/**
 * @param {readonly NetworkRequest[]} requests of the whole browser
 * @param {readonly string[]} siteHosts the hosts that the replica answers for
 * @returns {string[]} every request of an extension, and every one that neither the site's pages nor Chromium itself explain
 */
export function unexplained(requests, siteHosts) {
  return requests
    .filter((request) => /^(https?|wss?):/u.test(request.url))
    .filter((request) => isByExtension(request) || (!isByChromium(request) && !siteHosts.includes(new URL(request.url).hostname)))
    .map(({ url, initiator }) => `${initiator} → ${url}`);
}
