/** Both halves in one place, for whoever holds a page: tests, benches, and the contract `detectPageState`. */

import type { StateDetector } from './detector';
import { judge, refuse } from './judge';
import type { Lexique, Mots } from './lexique';
import type { Page } from './page-view';
import { readOrNull } from './read';
import { isSiteUrl } from './route';
import type { PageReport } from './types';

export function examinePage(page: Page & { readonly url: URL }, lexique: Lexique & Mots, detectors?: readonly StateDetector[]): PageReport {
  return isSiteUrl(page.url) ? judge(readOrNull(page, lexique), lexique, detectors) : refuse('adresse-du-site');
}
