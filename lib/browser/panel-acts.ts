/** What the panel does outside itself, at the person's request. A refusal is a normal answer, never a throw. */

import type { AnchorId } from '../page/anchor-ids';
import { browser } from './api';
import type { ToPage } from './messages';

/** Asks the page to show a control. False: it is not there, or the page does not answer. */
export async function revealOn(tabId: number, anchor: AnchorId): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { type: 'reveal-anchor', anchor } satisfies ToPage, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A folded block does not print: those that belong to the sheet open for the paper, then close again. Returns how to stop. */
export function openForPrint(window: Window): () => void {
  let opened: readonly HTMLDetailsElement[] = [];
  const before = (): void => {
    opened = [...window.document.querySelectorAll<HTMLDetailsElement>('details[data-imprimer]:not([open])')];
    for (const details of opened) details.open = true;
  };
  const after = (): void => {
    for (const details of opened) details.open = false;
    opened = [];
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

/** Opens an address of the site in the tab beside the panel. The tab may be gone by then. */
export async function openInTab(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url }).catch(() => undefined);
}

/** A new page is read from the top, unless the person is in the panel: the keyboard on one of its controls, or the pointer over it. */
export function backToTop({ document, scrollTo }: Window): void {
  const { activeElement, body, documentElement } = document;
  const isTyping = document.hasFocus() && activeElement !== null && activeElement !== body;
  if (!isTyping && !documentElement.matches(':hover')) scrollTo(0, 0);
}
