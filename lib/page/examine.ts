/** Both halves in one place, for whoever holds a page: tests, benches, and the contract `detectPageState`. */

import { type Etats, judge, refusedReport } from './judge';
import type { Lexique } from './lexique';
import type { Page } from './page-view';
import { readOrNull } from './read';
import { isSiteUrl } from './route';
import type { PageReport } from './types';

export function examinePage(page: Page & { readonly url: URL }, lexique: Lexique, etats?: Etats): PageReport {
  return isSiteUrl(page.url) ? judge(readOrNull(page, lexique), etats) : refusedReport('adresse-du-site');
}
