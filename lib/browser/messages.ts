/** What the extension's parts say to each other. The page owns its state: the panel asks, the page announces. */

import type { Hint } from '../guide/hint';
import type { AnchorId } from '../page/anchor-ids';
import type { PageReport } from '../page/types';

export type ToPage = { readonly type: 'page-report' } | { readonly type: 'reveal-anchor'; readonly anchor: AnchorId };

export type FromPage = { readonly type: 'report-changed'; readonly report: PageReport } | { readonly type: 'open-guide' };

/** Answer to `report-changed`. */
export interface HintAnswer {
  readonly hint: Hint | null;
}
