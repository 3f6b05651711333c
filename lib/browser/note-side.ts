/** All that shows something on a page: a script of its own, that comes when there is something to show. Most pages never need it. */

import { isShown } from '../overlay/anneau';
import { type HintBox, type HintActions, createHintBox } from '../overlay/hint-box';
import type { Dress } from '../overlay/calque';
import type { AnchorId } from '../page/anchor-ids';
import { anchorIn } from '../page/anchors';
import type { PageView } from '../page/page-view';

export interface HintDrawn extends Pick<HintBox, 'show' | 'hide' | 'stopPointing' | 'destroy'> {
  /** What the guide calls that, in a page that was just read, if it is there to be seen. */
  find(view: PageView, anchor: AnchorId): Element | null;
  /** Points at it; says whether it is there to be seen. */
  reveal(view: PageView, anchor: AnchorId): boolean;
}

/** Takes the page's window, what its buttons do, and how its style sheet is put in place. */
export type CreateHintDrawn = (window: Window & typeof globalThis, actions: HintActions, dress: Dress) => HintDrawn;

/** Where it waits for the page's script, in the extension's own world of that page: the page sees nothing of it. */
export interface HintHolder {
  noteDuCompagnon?: CreateHintDrawn | undefined;
}

export function layHint(holder: HintHolder): void {
  holder.noteDuCompagnon = createNote;
}

function createNote(window: Window & typeof globalThis, actions: HintActions, dress: Dress): HintDrawn {
  const bulle = createHintBox(window, actions, dress);
  const find = (view: PageView, anchor: AnchorId): Element | null => anchorIn(view, anchor, (candidate) => isShown(window, candidate));
  return {
    ...bulle,
    find,
    reveal(view, anchor) {
      const element = find(view, anchor);
      return element !== null && bulle.point(element);
    },
  };
}
