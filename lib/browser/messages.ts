/**
 * What the extension's parts say to each other. The page is read by its script, judged by the background, and announced by the script:
 * it keeps the last report, for whoever asks.
 */

import type { HintId } from '../guide/hint-ids';
import type { Hint } from '../guide/hint';
import type { Lettre } from '../accompagnement/reperes';
import type { AnchorId } from '../page/anchor-ids';
import type { MotsDePage } from '../page/lexique';
import type { Releve } from '../page/releve';
import type { PageReport } from '../page/types';
import type { Accompagnement } from '../reglages/accompagnement';

/** A letter shown on the page, and what the guide calls its control. */
export interface RepereDit {
  readonly lettre: Lettre;
  readonly anchors: readonly AnchorId[];
}

/** To the scripts of a page where somebody is helped: the person's choice; what has a letter there. */
export type ToMasque = ({ readonly type: 'masque' } & Accompagnement) | { readonly type: 'reperes-lus' };

/** `guide`: the one who asks is the guide itself, open beside the page. */
export type ToPage = { readonly type: 'page-report'; readonly guide?: true } | { readonly type: 'reveal-anchor'; readonly anchor: AnchorId };

/** What a button of the note asks for, and which kind of note asks. */
export interface HintAct {
  readonly type: Hint['acte'] | 'silence-hint';
  readonly genre?: HintId | null;
}

/** From those scripts: asked when the mask starts; announced when the letters change. */
export type FromMasque = { readonly type: 'masque-etat' } | { readonly type: 'reperes'; readonly reperes: readonly RepereDit[] };

/**
 * `vocabulaire`: asked once, before the first look; the page's script carries no wording of its own.
 * `reveil`: asked by a page that slept; the answer comes once the mask, if it is on, is on that page.
 * `note`: there is something to show, and nothing yet to show it with.
 * `releve`: what a look has read, null for a page that cannot be read; `stable`: for the second time in a row.
 * `report-changed`: the verdict, for the panel.
 */
export type FromPage =
  | { readonly type: 'vocabulaire' | 'note' | 'reveil' }
  | { readonly type: 'releve'; readonly releve: Releve | null; readonly stable: boolean }
  | { readonly type: 'report-changed'; readonly report: PageReport }
  | HintAct
  /** Whether the note that the page was handed can be used there: when it cannot, the toolbar says so. */
  | { readonly type: 'hint-shown' | 'hint-blocked' };

/** Answer to `vocabulaire`. */
export interface VocabulaireAnswer {
  readonly mots: MotsDePage;
}

/** Answer to `note`, once its script is there. */
export interface NoteAnswer {
  /** The style sheet of the note. */
  readonly style: string;
}

/** What to show on the page. */
export interface HintAnswer {
  readonly hint: Hint | null;
}

/** Answer to `releve`. */
export interface VerdictAnswer extends HintAnswer {
  readonly report: PageReport;
  /** The verdict rests on an absence: it waits for a second look. */
  readonly encore: boolean;
}
