/** The part that lives in the page: watches, reads, announces, and shows the hint it is handed. */

import { browser } from 'wxt/browser';
import type { Hint } from '../guide/hint';
import { createBulle } from '../overlay/bulle';
import { detectPageState } from '../page/detect';
import type { PageReport } from '../page/types';
import type { FromPage, HintAnswer, ToPage } from './messages';
import { watchPage } from './watch-page';

export function startOnPage(window: Window & typeof globalThis): void {
  const { document } = window;
  let shown: string | null = null;
  let silenced: string | null = null;

  const bulle = createBulle(document, { onOpen: () => void send({ type: 'open-guide' }), onClose: dismiss });
  const watcher = watchPage({
    window,
    look: () => detectPageState({ url: new URL(window.location.href), document }),
    announce: (report) => void announce(report),
  });

  async function announce(report: PageReport): Promise<void> {
    const answer = await send({ type: 'report-changed', report });
    display(answer?.hint ?? null);
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
    if (sender.id !== browser.runtime.id || message?.type !== 'page-report') return false;
    void watcher.settled().then(answer);
    return true;
  }

  function stop(): void {
    watcher.stop();
    bulle.destroy();
    if (isAlive()) browser.runtime.onMessage.removeListener(receive);
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
