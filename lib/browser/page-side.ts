/** The part that lives in the page: watches, reads, announces, and shows the hint it is handed. */

import { browser } from 'wxt/browser';
import type { Hint } from '../guide/hint';
import { isShown } from '../overlay/anneau';
import { createBulle } from '../overlay/bulle';
import { ANCHOR_IDS, type AnchorId } from '../page/anchor-ids';
import { findAnchor } from '../page/anchors';
import { detectPageState } from '../page/detect';
import type { Page } from '../page/page-view';
import type { PageReport } from '../page/types';
import type { FromPage, HintAnswer, ToPage } from './messages';
import { watchPage } from './watch-page';

export function startOnPage(window: Window & typeof globalThis): void {
  const { document } = window;
  let shown: string | null = null;
  let silenced: string | null = null;
  let told = 0;

  const bulle = createBulle(window, { onOpen: () => void send({ type: 'open-guide' }), onClose: dismiss });
  const page = (): Page => ({ url: new URL(window.location.href), document });
  const watcher = watchPage({
    window,
    look: () => (isAlive() ? detectPageState(page()) : stop()),
    announce: (report) => void announce(report),
  });

  async function announce(report: PageReport): Promise<void> {
    bulle.stopPointing();
    told += 1;
    const mine = told;
    const answer = await send({ type: 'report-changed', report });
    // The page has moved on, or this script has stopped: an old answer must not show an old hint.
    if (mine === told) display(answer?.hint ?? null);
  }

  function display(hint: Hint | null): void {
    if (hint?.id !== silenced) silenced = null;
    if (hint === null || hint.id === silenced) {
      shown = null;
      bulle.hide();
    } else if (hint.id !== shown) {
      shown = hint.id;
      bulle.show(hint);
    }
  }

  function dismiss(): void {
    silenced = shown;
    shown = null;
    bulle.hide();
  }

  /** Nobody listening is a normal answer; an extension that was updated or removed is the end of this script. */
  async function send(message: FromPage): Promise<HintAnswer | undefined> {
    if (!isAlive()) {
      stop();
      return undefined;
    }
    try {
      return await browser.runtime.sendMessage<FromPage, HintAnswer | undefined>(message);
    } catch {
      if (!isAlive()) stop();
      return undefined;
    }
  }

  function receive(message: ToPage, sender: { readonly id?: string | undefined }, answer: (value: unknown) => void): boolean {
    if (sender.id !== browser.runtime.id) return false;
    if (message?.type === 'reveal-anchor') answer(ANCHOR_IDS.includes(message.anchor) && reveal(message.anchor));
    if (message?.type !== 'page-report') return false;
    void watcher.settled().then(answer);
    return true;
  }

  /** Says whether the control is there to be seen. */
  function reveal(anchor: AnchorId): boolean {
    const element = findAnchor(page(), anchor, { isShown: (candidate) => isShown(window, candidate) });
    return element !== null && bulle.point(element);
  }

  /** Leaves nothing behind: the extension was updated or removed under an open page. */
  function stop(): null {
    told += 1;
    watcher.stop();
    bulle.destroy();
    return null;
  }

  browser.runtime.onMessage.addListener(receive);
}

function isAlive(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}
