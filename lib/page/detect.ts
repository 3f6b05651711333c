/** The reader with its built-in vocabulary: the contract that other programs rely on. */

import { compile } from './compile';
import { examinePage } from './examine';
import { type Lexique, type Mots, openLexique } from './lexique';
import { pack } from './pack';
import type { Page } from './page-view';
import type { PageReport } from './types';
import { VOCABULAIRE } from './vocabulaire';

const MOTS = compile(VOCABULAIRE);

/** Both what a page is read with and what it is judged with. */
export const LEXIQUE: Lexique & Mots = { ...MOTS, ...openLexique(pack(MOTS)) };

/**
 * Says what a page of the site is. Takes its address and its document, read once and never written; waits for nothing.
 * Returns a report: recognised, ambiguous, loading, or unknown. Never throws: a page that cannot be read is unknown.
 * `lexique` replaces the built-in vocabulary (an association may add wordings to it).
 */
export function detectPageState(page: Page & { readonly url: URL }, lexique: Lexique & Mots = LEXIQUE): PageReport {
  return examinePage(page, lexique);
}
