/** What the extension's parts say to each other. The page owns its state: the panel asks, the page announces. */

import type { Hint } from '../guide/hint';
import type { AnchorId } from '../page/anchor-ids';
import type { PageReport } from '../page/types';
import type { Vocabulaire } from '../page/vocabulaire';

export type ToPage = { readonly type: 'page-report' } | { readonly type: 'reveal-anchor'; readonly anchor: AnchorId };

/** `vocabulaire`: asked once, before the first look; the page's script carries no wording of its own. */
export type FromPage = { readonly type: 'vocabulaire' } | { readonly type: 'report-changed'; readonly report: PageReport } | { readonly type: Hint['acte'] };

/** Answer to `vocabulaire`. */
export interface VocabulaireAnswer {
  readonly vocabulaire: Vocabulaire;
}

/** Answer to `report-changed`. */
export interface HintAnswer {
  readonly hint: Hint | null;
}
