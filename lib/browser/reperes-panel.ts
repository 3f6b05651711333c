/** The panel's side of the landmarks: which numbers stand on the page now. */

import { ANCHOR_IDS } from '../page/anchor-ids';
import { browser } from './api';
import type { RepereDit, ToMasque } from './messages';
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

/** What a page says is checked before it is believed. */
export function parseReperes(value: unknown): readonly RepereDit[] | null {
  if (!Array.isArray(value) || value.length > ANCHOR_IDS.length) return null;
  return value.every(isRepere) ? value : null;
}

function isRepere(value: unknown): value is RepereDit {
  const { numero, anchors } = (value ?? {}) as { readonly numero?: unknown; readonly anchors?: unknown };
  return Number.isInteger(numero) && (numero as number) >= 1 && (numero as number) <= 9
    && Array.isArray(anchors) && anchors.length > 0 && anchors.length <= ANCHOR_IDS.length && anchors.every((anchor) => ANCHOR_IDS.includes(anchor));
}
