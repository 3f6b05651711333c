/** The real reader, the real note and the real ring, on the practice screen. */

import { composeHint } from '@/lib/guide/hint';
import type { CivilDate } from '@/lib/calendar/civil-date';
import type { Zone } from '@/lib/calendar/jours-feries';
import { type Repere, createLettrage } from '@/lib/accompagnement/reperes';
import css from '@/lib/overlay/calque.css?inline';
import { createPastilles } from '@/lib/overlay/pastilles';
import type { AnchorId } from '@/lib/page/anchor-ids';
import { judge } from '@/lib/page/judge';
import { MOTS } from '@/lib/page/tables';
import type { PageReport } from '@/lib/page/types';
import type { Scripts } from './scripts';

export interface PracticeHint {
  readonly window: Window & typeof globalThis;
  /** Reads the screen, shows the note that goes with it, returns what was read. */
  lire(url: URL, on: { readonly today: CivilDate; readonly zone: Zone }): PageReport;
  montrer(anchor: AnchorId): boolean;
  /** Gives letters to the controls that matter, as for somebody who is helped; an empty list takes them away. */
  lettrer(anchors: readonly AnchorId[]): readonly Repere[];
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
export function openPracticeHint(current: PracticeHint | null, window: Window & typeof globalThis, scripts: Scripts): PracticeHint {
  return current?.window === window ? current : createNote(window, scripts);
}

function createNote(window: Window & typeof globalThis, { lecteur, createNote: create }: Scripts): PracticeHint {
  const { document } = window;
  let closed = '';
  let shown = '';
  let page = { url: new URL('https://www.moncompteformation.gouv.fr/'), document };
  const lexique = lecteur.openLexique(MOTS);
  const letter = createLettrage();
  const pastilles = createPastilles(window, dressByScript);
  const note = create(window, { onOpen: close, onSilence: close, onClose: close, onPlace: () => undefined }, (root) => dressByScript(root, css));

  function close(): void {
    closed = shown;
    note.hide();
  }

  return {
    window,
    lire(url, on) {
      page = { url, document };
      note.stopPointing();
      const report = judge(lecteur.readOrNull(page, lexique));
      const hint = composeHint(report, { ...on, canOpen: true, now: 0, reprises: [], tues: [] });
      shown = hint?.id ?? '';
      if (shown !== closed) closed = '';
      if (hint === null || shown === closed) note.hide();
      // The guide is already beside the screen, and nothing done here is remembered.
      else note.show({ ...hint, ouvrir: null, taire: null });
      return report;
    },
    montrer: (anchor) => note.reveal(lecteur.readPage(page, lexique), anchor),
    lettrer(anchors) {
      const view = lecteur.readPage(page, lexique);
      const found = anchors.flatMap((anchor) => {
        const element = note.find(view, anchor);
        return element === null ? [] : [{ anchor, element }];
      });
      const reperes = letter(found, page.url.href);
      pastilles.show(reperes);
      return reperes;
    },
  };
}
