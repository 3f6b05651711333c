/** Which site this is: before its redesign, after it, or its public pages. */

import type { PageView } from './page-view';
import type { Generation } from './types';
import { SELECTEURS } from './vocabulaire';

export function readGeneration(page: PageView): Generation {
  if (page.route.kind === 'publique' || page.route.kind === 'publique-elu') return 'publique';
  const root = page.dom.root;
  if (root === null || page.route.kind === 'hors-application') return 'indeterminee';
  // The redesigned site still carries Material leftovers; the older one never had an `mcf-dsfr-…` element.
  if (page.dom.first(root, SELECTEURS.dsfr) !== null) return 'dsfr';
  return page.dom.first(root, SELECTEURS.materiel) === null ? 'indeterminee' : 'materiel';
}
