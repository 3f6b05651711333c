/** All that shows something on a page: a script of its own, that comes when there is something to show. Most pages never need it. */

import { isShown } from '../overlay/anneau';
import { type Bulle, type BulleActions, createBulle } from '../overlay/bulle';
import type { AnchorId } from '../page/anchor-ids';
import { anchorIn } from '../page/anchors';
import type { PageView } from '../page/page-view';

export interface Note extends Pick<Bulle, 'show' | 'hide' | 'stopPointing' | 'destroy'> {
  /** Points at what the guide calls that, in a page that was just read; says whether it is there to be seen. */
  reveal(view: PageView, anchor: AnchorId): boolean;
}

/** Takes the page's window, what its buttons do, and its style sheet. */
export type CreateNote = (window: Window & typeof globalThis, actions: BulleActions, style: string) => Note;

/** Where it waits for the page's script, in the extension's own world of that page: the page sees nothing of it. */
export interface NoteHolder {
  noteDuCompagnon?: CreateNote | undefined;
}

export function layNote(holder: NoteHolder): void {
  holder.noteDuCompagnon = createNote;
}

function createNote(window: Window & typeof globalThis, actions: BulleActions, style: string): Note {
  const bulle = createBulle(window, actions, (root) => {
    root.append(Object.assign(window.document.createElement('style'), { textContent: style }));
  });
  return {
    ...bulle,
    reveal(view, anchor) {
      const element = anchorIn(view, anchor, (candidate) => isShown(window, candidate));
      return element !== null && bulle.point(element);
    },
  };
}
