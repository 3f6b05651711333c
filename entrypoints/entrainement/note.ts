/** The real reader, the real note and the real ring, on the practice screen. */

import { composeHint } from '@/lib/guide/hint';
import type { CivilDate } from '@/lib/calendar/civil-date';
import type { Zone } from '@/lib/calendar/jours-feries';
import { type Repere, createNumerotation } from '@/lib/accompagnement/reperes';
import { isShown } from '@/lib/overlay/anneau';
import { createBulle } from '@/lib/overlay/bulle';
import css from '@/lib/overlay/calque.css?inline';
import { createPastilles } from '@/lib/overlay/pastilles';
import type { AnchorId } from '@/lib/page/anchor-ids';
import { findAnchor } from '@/lib/page/anchors';
import { LEXIQUE, detectPageState } from '@/lib/page/detect';
import type { PageReport } from '@/lib/page/types';

export interface Note {
  readonly window: Window & typeof globalThis;
  /** Reads the screen, shows the note that goes with it, returns what was read. */
  lire(url: URL, on: { readonly today: CivilDate; readonly zone: Zone }): PageReport;
  montrer(anchor: AnchorId): boolean;
  /** Numbers the controls that matter, as for somebody who is helped; an empty list takes the numbers away. */
  numeroter(anchors: readonly AnchorId[]): readonly Repere[];
}

/** Our own pages refuse inline styles: a sheet made by script is none. */
export function dressByScript(root: Document | ShadowRoot, css: string): void {
  const { defaultView } = root.ownerDocument ?? (root as Document);
  if (defaultView === null) return;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

/** One note per window: the same one as long as the frame lives. */
export function openNote(current: Note | null, window: Window & typeof globalThis): Note {
  return current?.window === window ? current : createNote(window);
}

function createNote(window: Window & typeof globalThis): Note {
  const { document } = window;
  let closed = '';
  let shown = '';
  let page = { url: new URL('https://www.moncompteformation.gouv.fr/'), document };
  const number = createNumerotation();
  const pastilles = createPastilles(window, dressByScript);
  const find = (anchor: AnchorId): Element | null => findAnchor(page, anchor, LEXIQUE, (candidate) => isShown(window, candidate));
  const bulle = createBulle(window, { onOpen: close, onSilence: close, onClose: close, onPlace: () => undefined }, (root) => dressByScript(root, css));

  function close(): void {
    closed = shown;
    bulle.hide();
  }

  return {
    window,
    lire(url, on) {
      page = { url, document };
      bulle.stopPointing();
      const report = detectPageState(page);
      const hint = composeHint(report, { ...on, canOpen: true, now: 0, reprises: [], tues: [] });
      shown = hint?.id ?? '';
      if (shown !== closed) closed = '';
      if (hint === null || shown === closed) bulle.hide();
      // The guide is already beside the screen, and nothing done here is remembered.
      else bulle.show({ ...hint, ouvrir: null, taire: null });
      return report;
    },
    montrer(anchor) {
      const element = find(anchor);
      return element !== null && bulle.point(element);
    },
    numeroter(anchors) {
      const found = anchors.flatMap((anchor) => {
        const element = find(anchor);
        return element === null ? [] : [{ anchor, element }];
      });
      const reperes = number(found, page.url.href);
      pastilles.show(reperes);
      return reperes;
    },
  };
}
