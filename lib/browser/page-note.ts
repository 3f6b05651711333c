/** The page's hold on its note: fetches what draws it the first time that there is something to show. */

import type { Hint } from '../guide/hint';
import type { HintActions } from '../overlay/hint-box';
import type { AnchorId } from '../page/anchor-ids';
import type { Reading } from './lent-reading';
import type { NoteAnswer } from './messages';
import type { HintDrawn, HintHolder } from './note-side';
import { ask } from './page-link';

export interface PageHint {
  /** Shows this, or nothing; beside the control it speaks of, looked for in the page. */
  show(hint: Hint | null, read?: Reading): void;
  /** Says whether the control is there to be seen. */
  reveal(read: Reading, anchor: AnchorId): Promise<boolean>;
  stopPointing(): void;
  destroy(): void;
}

/** Takes the page's window and what the note's buttons do. Nothing is added to the page, nor asked for, before the first `show` or `reveal`. */
export function openPageHint(window: Window & typeof globalThis, actions: HintActions): PageHint {
  let note: HintDrawn | null = null;
  let wanted: Hint | null = null;
  let isOver = false;
  /** It could not come: the toolbar says so, until it can. */
  let isMissing = false;

  async function open(): Promise<HintDrawn | null> {
    const answer = note === null ? await ask<NoteAnswer>(window, { type: 'note' }) : undefined;
    const create = (window as HintHolder).noteDuCompagnon;
    if (answer && !isOver && create !== undefined) note ??= create(window, actions, (root) => root.append(Object.assign(window.document.createElement('style'), { textContent: answer.style })));
    return note;
  }

  async function bring(hint: Hint, read: Reading | undefined): Promise<void> {
    const opened = await open();
    if (wanted !== hint) return;
    if (isMissing !== (opened === null)) actions.onPlace(opened === null ? 'hint-blocked' : 'hint-shown');
    isMissing = opened === null;
    opened?.show(hint, hint.repere === null || read === undefined ? null : opened.find(read(), hint.repere));
  }

  return {
    show(hint, read) {
      wanted = hint;
      if (hint === null) note?.hide();
      else void bring(hint, read);
    },
    reveal: async (read, anchor) => (await open())?.reveal(read(), anchor) ?? false,
    stopPointing: () => note?.stopPointing(),
    destroy() {
      isOver = true;
      wanted = null;
      note?.destroy();
    },
  };
}
