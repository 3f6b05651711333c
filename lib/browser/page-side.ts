/** The part that lives in the page: watches, reads, has it judged, announces, and has the hint shown that it is handed. */

import { browser } from 'wxt/browser';
import type { Hint } from '../guide/hint';
import type { HintPlace } from '../overlay/hint-box';
import { removeLeftovers } from '../overlay/calque';
import type { AnchorId } from '../page/anchor-ids';
import { openLexique } from '../page/lexique';
import { type Page, readPage } from '../page/page-view';
import { readOrNull } from '../page/read';
import type { Releve } from '../page/releve';
import type { PageReport } from '../page/types';
import type { HintAct, ToPage, VerdictAnswer, VocabulaireAnswer } from './messages';
import { type Reading, lendReading } from './lent-reading';
import { ask, isAlive, send } from './page-link';
import { openPageHint } from './page-note';
import { coverSleep } from './sommeil';
import { type Watcher, watchPage } from './watch-page';

export function startOnPage(window: Window & typeof globalThis): void {
  coverSleep(window);
  /** Nothing is read before the words to read with are there. */
  const started = ask<VocabulaireAnswer>(window, { type: 'vocabulaire' }).then((answer) => (answer ? live(window, answer) : null));
  lendReading(window, started.then((page) => page?.read ?? null));

  browser.runtime.onMessage.addListener((message: ToPage, sender, answer) => {
    if (sender.id !== browser.runtime.id) return false;
    if (message?.type === 'page-report') void started.then((page) => asked(page, message.guide)).then(answer);
    else if (message?.type === 'reveal-anchor') void started.then((page) => page?.reveal(message.anchor) ?? false).then(answer);
    else return false;
    return true;
  });
}

/** The guide that asks is open beside the page: what the note says, it says. */
function asked(page: Lived | null, guide: true | undefined): Promise<PageReport> | undefined {
  if (guide) page?.hush();
  return page?.settled();
}

interface Lived {
  readonly read: Reading;
  settled(): Promise<PageReport>;
  reveal(anchor: AnchorId): Promise<boolean>;
  hush(): void;
}

function live(window: Window & typeof globalThis, { mots }: VocabulaireAnswer): Lived {
  const { document } = window;
  const lexique = openLexique(mots);
  const page: Page = { url: window.location, document };
  removeLeftovers(document);
  const read: Reading = () => readPage(page, lexique);
  const silencedForGood = new Set<string>();
  let shown: Hint | null = null;
  let silenced: string | null = null;
  let told = 0;
  let recalled: Hint | null = null;
  let watcher: Watcher | null = null;

  const actions = { onOpen: () => void tell(shown?.acte ?? 'open-guide'), onSilence: () => void tell('silence-hint'), onClose: dismiss, onPlace: (type: HintPlace) => void send({ type }) };
  const note = openPageHint(window, actions);

  async function judge(releve: Releve | null, stable: boolean): Promise<VerdictAnswer | undefined> {
    const verdict = await ask<VerdictAnswer>(window, { type: 'releve', releve, stable });
    return isAlive() ? verdict : stop();
  }

  function announce({ report, hint }: VerdictAnswer): void {
    told += 1;
    note.stopPointing();
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
      note.show(null);
    } else if (hint.id !== shown?.id) {
      shown = hint;
      note.show(hint, read);
    }
  }

  /** The guide has just opened beside the page, and says the same: it is not closed by the person, who may want it again without the guide. */
  function hush(): void {
    shown = null;
    note.show(null);
  }

  function dismiss(): void {
    if (shown?.silence === 'cet-onglet') silencedForGood.add(shown.id);
    else silenced = shown?.id ?? null;
    shown = null;
    note.show(null);
  }

  /** Says whether the control is there to be seen. A page that cannot be read shows nothing. */
  function reveal(anchor: AnchorId): Promise<boolean> {
    return note.reveal(read, anchor).catch(() => false);
  }

  /** Leaves nothing behind: the extension was updated or removed under an open page. */
  function stop(): undefined {
    told += 1;
    watcher?.stop();
    note.destroy();
    return undefined;
  }

  watcher = watchPage({ window, look: () => (isAlive() ? readOrNull(page, lexique) : stop()), judge, announce });
  return { settled: watcher.settled, reveal, hush, read };
}
