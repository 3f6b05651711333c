/** The panel's side of the landmarks: which numbers stand on the page now. */

import { browser } from './api';
import type { RepereDit, ToMasque } from './messages';
import { parseReperes } from './reperes-dits';
import { type Sender, isOurPageScript } from './report-schema';

/** Calls back at once, then at each change. Returns how to stop. */
export function followReperes(tabId: number, onReperes: (reperes: readonly RepereDit[]) => void): () => void {
  let fresher = false;
  function onMessage(message: unknown, sender: Sender): undefined {
    if (!isOurPageScript(sender, browser.runtime.id) || sender.tab?.id !== tabId) return undefined;
    const reperes = parseReperes((message as { readonly reperes?: unknown } | null)?.reperes);
    if ((message as { readonly type?: unknown } | null)?.type !== 'reperes' || reperes === null) return undefined;
    fresher = true;
    onReperes(reperes);
    return undefined;
  }
  browser.runtime.onMessage.addListener(onMessage);
  // Nobody there is the usual case: nobody is helping.
  void browser.tabs.sendMessage(tabId, { type: 'reperes-lus' } satisfies ToMasque, { frameId: 0 }).then(
    (answer: unknown) => (fresher ? undefined : onReperes(parseReperes(answer) ?? [])),
    () => (fresher ? undefined : onReperes([])),
  );
  return () => {
    fresher = true;
    browser.runtime.onMessage.removeListener(onMessage);
  };
}
