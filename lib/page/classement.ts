/** When no rule decides: the states that the page looks most like, by weights learned from labelled pages. It proposes, it never says. */

import type { Session, PageStateId } from './types';
import type { PageVue } from './vue';

export function proposer(_page: PageVue, _session: Session): readonly PageStateId[] {
  return [];
}
