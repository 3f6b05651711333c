/** Who asks what of the network in Firefox, seen from the browser's own window. Requests of a content script carry the extension's principal too. */

const SEEN = 'globalThis.compagnonReseau';

/** @returns to run in the browser's window before anything else; the address tried there is one request of the extension's that the witness must see */
export function watchNetwork(extensionId: string): string {
  return `(() => {
    const found = ${SEEN} = { total: 0, ours: [] };
    const idOf = (principal) => principal?.addonPolicy?.id ?? principal?.contentScriptAddonPolicy?.id ?? null;
    Services.obs.addObserver({ observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo;
      found.total += 1;
      if ([loadingPrincipal, triggeringPrincipal].some((principal) => idOf(principal) === ${JSON.stringify(extensionId)})) found.ours.push(channel.URI.spec);
    } }, 'http-on-opening-request');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    const channel = Services.io.newChannel(${JSON.stringify(TRIED)}, null, null, null, extension.principal, extension.principal, Ci.nsILoadInfo.SEC_ALLOW_CROSS_ORIGIN_SEC_CONTEXT_IS_NULL, Ci.nsIContentPolicy.TYPE_OTHER);
    channel.asyncOpen({ QueryInterface: ChromeUtils.generateQI(['nsIStreamListener', 'nsIRequestObserver']), onStartRequest() {}, onDataAvailable() {}, onStopRequest() {} });
    return true;
  })()`;
}

/** The witness's own trial: nothing listens there. */
export const TRIED = 'http://127.0.0.1:48009/temoin';

/** To read in the browser's window: how many requests in all, and those of the extension. */
export const READ_NETWORK = `({ total: ${SEEN}.total, ours: [...${SEEN}.ours] })`;
export type NetworkSeen = { readonly total: number, readonly ours: readonly string[] };
