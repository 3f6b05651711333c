/** The reader with its built-in words: the contract that other programs rely on. */

import { examinePage } from './examine';
import { type Lexique, openLexique } from './lexique';
import { MOTS } from './tables';
import type { Page } from './page-view';
import type { PageReport } from './types';

export const LEXIQUE: Lexique = openLexique(MOTS);

/**
 * Says what a page of the site is. Takes its address and its document, read once and never written; waits for nothing.
 * Returns a report: recognised, ambiguous, loading, or unknown. Never throws: a page that cannot be read is unknown.
 * `lexique` replaces the built-in words (an association may add wordings to them).
 */
export function detectPageState(page: Page & { readonly url: URL }, lexique: Lexique = LEXIQUE): PageReport {
  return examinePage(page, lexique);
}
