/** What the reader of a page may say. Pure types: nothing here reads a page. */

import type { ClueRole } from './etat';
import type { PageStateId } from './etats';
import type { Signature } from './signature';
import type { Generation, Session } from './situation';
import type { StatutDossier } from './statuts';

export type { ClueRole, Generation, PageStateId, Session, StatutDossier };
export { PAGE_STATE_IDS } from './etats';

/** A clue that throws is `'error'`, never "not found": a broken page must not look like an empty one. */
export type ClueResult = boolean | 'error';

/** Evidence holds ids and booleans only: no text of the page ever travels with it. */
export interface ExaminedClue {
  readonly id: string;
  readonly role: ClueRole;
  readonly found: ClueResult;
}

export interface Examined {
  /** The state whose detector was tried, or `'page'` for the checks made before any detector. */
  readonly state: PageStateId | 'page';
  /** In order; a detector stops at the first missing witness, so the list may be short. */
  readonly clues: readonly ExaminedClue[];
}

/** Typed values read on the page. A value that is impossible, contradictory or hidden is simply not there. */
export interface Facts {
  /** Price of the training, in integer cents. Never a top-up, a balance or what is left to pay. */
  readonly prixCentimes?: number;
  /** First day of the (only or chosen) session, 'AAAA-MM-JJ'. */
  readonly debut?: string;
  /** Last day of that session, 'AAAA-MM-JJ'; never before `debut`. */
  readonly fin?: string;
  /** Balance of the élu account as the page shows it, in integer cents. */
  readonly soldeEluCentimes?: number;
  /** Canonical address of the training sheet, rebuilt from a validated route. */
  readonly formationUrl?: string;
  /** The address as it should be, when a link spoilt it on its way (`#` written `%23`). */
  readonly adresseReparee?: string;
  /** Statuses shown, in page order: one for a dossier, several for a list. */
  readonly statuts?: readonly StatutDossier[];
  /** Title of the training, as plain text, at most 200 characters. */
  readonly titre?: string;
}

interface ReportBase {
  /** What the page is known by when nothing else tells: on a page that only the person can name. See `signature.ts`. */
  readonly signature?: Signature;
  readonly session: Session;
  readonly generation: Generation;
  readonly facts: Facts;
  readonly examined: readonly Examined[];
}

export interface RecognisedReport extends ReportBase {
  readonly kind: 'recognised';
  readonly state: PageStateId;
  /** `certain` needs every support found and a state that was seen for real · `selon-vous` rests on the person's own answer. */
  readonly confidence: 'certain' | 'probable' | 'selon-vous';
}

/** Nothing is claimed: what the page looks most like, 0 to 3 states, best first. For a person to choose from. */
interface SilentReport extends ReportBase {
  readonly proposees: readonly PageStateId[];
}

export interface AmbiguousReport extends SilentReport {
  readonly kind: 'ambiguous';
  readonly states: readonly PageStateId[];
}

export interface UnknownReport extends SilentReport {
  readonly kind: 'unknown';
}

export interface LoadingReport extends SilentReport {
  readonly kind: 'loading';
}

export type PageReport = RecognisedReport | AmbiguousReport | UnknownReport | LoadingReport;
