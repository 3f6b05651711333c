/** What the extension's parts say to each other. The page owns its state: the panel asks, the page announces. */

import type { AnchorId } from '../page/anchor-ids';
import type { PageReport } from '../page/types';

/** What the on-page hint shows. Made by the background from the guide: the content script holds no text of its own. */
export interface Hint {
  /** Same id, same hint: dismissing one silences it until the page says something else. */
  readonly id: string;
  readonly titre: string;
  readonly textes: readonly string[];
  /** Label of the button that opens the guide; null where a click in the page cannot open it. */
  readonly ouvrir: string | null;
  readonly fermer: string;
  readonly repere: AnchorId | null;
}

export type ToPage = { readonly type: 'page-report' } | { readonly type: 'reveal-anchor'; readonly anchor: AnchorId };

export type FromPage = { readonly type: 'report-changed'; readonly report: PageReport } | { readonly type: 'open-guide' };

/** Answer to `report-changed`. */
export interface HintAnswer {
  readonly hint: Hint | null;
}
