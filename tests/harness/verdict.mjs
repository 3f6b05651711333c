/** What a whole run asked of the network, sorted by who asked. */

/** Chromium calls these by itself, whatever its flags say (both seen in every run without any extension). */
const CHROMIUM_HOSTS = new Set(['accounts.google.com', 'update.googleapis.com']);

/** @typedef {import('./network-log.mjs').NetworkRequest} NetworkRequest */

/** @param {NetworkRequest} request @returns {boolean} */
export function isByExtension({ initiator }) {
  return initiator.startsWith('chrome-extension:');
}

/** @param {NetworkRequest} request @returns {boolean} started by the browser itself, for itself */
export function isByChromium({ url, initiator }) {
  return !/^https?:/u.test(initiator) && !initiator.startsWith('chrome-extension:') && CHROMIUM_HOSTS.has(new URL(url).hostname);
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
