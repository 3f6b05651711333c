/** The part that lives in the page: watches, reads, has it judged, announces, and shows the hint it is handed. */

import { browser } from 'wxt/browser';
import type { Hint } from '../guide/hint';
import { isShown } from '../overlay/anneau';
import { type Place, createBulle } from '../overlay/bulle';
import type { AnchorId } from '../page/anchor-ids';
import { findAnchor } from '../page/anchors';
import { openLexique } from '../page/lexique';
import type { Page } from '../page/page-view';
import { readOrNull } from '../page/read';
import type { Releve } from '../page/releve';
import type { PageReport } from '../page/types';
import type { HintAct, ToPage, VerdictAnswer, VocabulaireAnswer } from './messages';
import { ask, isAlive, send } from './page-link';
import { type Watcher, watchPage } from './watch-page';

export function startOnPage(window: Window & typeof globalThis): void {
  /** Nothing is read before the words to read with are there. */
  const started = ask<VocabulaireAnswer>(window, { type: 'vocabulaire' }).then((answer) => (answer ? live(window, answer) : null));

  browser.runtime.onMessage.addListener((message: ToPage, sender, answer) => {
    if (sender.id !== browser.runtime.id) return false;
    if (message?.type === 'page-report') void started.then((page) => page?.settled()).then(answer);
    else if (message?.type === 'reveal-anchor') void started.then((page) => page !== null && page.reveal(message.anchor)).then(answer);
    else return false;
    return true;
  });
}

interface Lived {
  settled(): Promise<PageReport>;
  reveal(anchor: AnchorId): boolean;
}

function live(window: Window & typeof globalThis, { mots, style }: VocabulaireAnswer): Lived {
  const { document } = window;
  const lexique = openLexique(mots);
  const page = (): Page => ({ url: new URL(window.location.href), document });
  const silencedForGood = new Set<string>();
  let shown: Hint | null = null;
  let silenced: string | null = null;
  let told = 0;
  let recalled: Hint | null = null;
  let watcher: Watcher | null = null;

  const actions = { onOpen: () => void tell(shown?.acte ?? 'open-guide'), onSilence: () => void tell('silence-hint'), onClose: dismiss, onPlace: (type: Place) => void send({ type }) };
  const bulle = createBulle(window, actions, (root) => {
    root.append(Object.assign(document.createElement('style'), { textContent: style }));
  });

  async function judge(releve: Releve | null, stable: boolean): Promise<VerdictAnswer | undefined> {
    const verdict = await ask<VerdictAnswer>(window, { type: 'releve', releve, stable });
    return isAlive() ? verdict : stop();
  }

  function announce({ report, hint }: VerdictAnswer): void {
    told += 1;
    bulle.stopPointing();
    display(hint);
    void send({ type: 'report-changed', report });
  }

  /** An answer replaces the note: « Ne plus afficher ici » says so, and changing one's mind brings the note back. */
  async function tell(type: HintAct['type']): Promise<void> {
    const hint = shown;
    const mine = told;
    const answer = await send({ type, genre: hint?.genre ?? null });
    if (!isAlive()) stop();
    else if (answer && mine === told) display(answer.hint ?? recalled);
    recalled = hint;
  }

  function display(hint: Hint | null): void {
    if (hint?.id !== silenced) silenced = null;
    if (hint === null || hint.id === silenced || silencedForGood.has(hint.id)) {
      shown = null;
      bulle.hide();
    } else if (hint.id !== shown?.id) {
      shown = hint;
      bulle.show(hint);
    }
  }

  function dismiss(): void {
    if (shown?.silence === 'cet-onglet') silencedForGood.add(shown.id);
    else silenced = shown?.id ?? null;
    shown = null;
    bulle.hide();
  }

  /** Says whether the control is there to be seen. */
  function reveal(anchor: AnchorId): boolean {
    if (!Object.hasOwn(lexique.reperes, anchor)) return false;
    const element = findAnchor(page(), anchor, lexique, (candidate) => isShown(window, candidate));
    return element !== null && bulle.point(element);
  }

  /** Leaves nothing behind: the extension was updated or removed under an open page. */
  function stop(): undefined {
    told += 1;
    watcher?.stop();
    bulle.destroy();
    return undefined;
  }

  watcher = watchPage({ window, look: () => (isAlive() ? readOrNull(page(), lexique) : stop()), judge, announce });
  return { settled: watcher.settled, reveal };
}
