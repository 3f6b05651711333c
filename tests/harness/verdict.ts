/** What a whole run asked of the network, sorted by who asked. */

import type { NetworkRequest } from './network-log';

/** Where Chromium calls home by itself, whatever its flags say: accounts, updates, autofill. Seen without any extension. */
const CHROMIUM_HOSTS = ['google.com', 'googleapis.com', 'gvt1.com'];

export function isByExtension({ initiator }: NetworkRequest): boolean {
  return initiator.startsWith('chrome-extension:');
}

/** @returns started by the browser itself, for itself: no page and no extension behind it */
export function isByChromium({ url, initiator }: NetworkRequest): boolean {
  const { hostname } = new URL(url);
  return !/^[a-z-]+:/u.test(initiator) && CHROMIUM_HOSTS.some((host) => hostname.endsWith(`.${host}`));
}

/**
 * @param requests of the whole browser
 * @param siteHosts the hosts that the replica answers for
 * @returns every request of an extension, and every one that neither the site's pages nor Chromium itself explain
 */
export function unexplained(requests: readonly NetworkRequest[], siteHosts: readonly string[]): string[] {
  return requests
    .filter((request) => /^(https?|wss?):/u.test(request.url))
    .filter((request) => isByExtension(request) || (!isByChromium(request) && !siteHosts.includes(new URL(request.url).hostname)))
    .map(({ url, initiator }) => `${initiator} → ${url}`);
}
