/** What a detector is. One small file per state in `detectors/`. */

import type { ClueRole, Generation, PageStateId, Session } from './types';
import type { PageVue, Scope } from './vue';

/** What a clue sees: the page, the part of it under examination, and what is already known of both. */
export interface Sight {
  readonly page: PageVue;
  readonly scope: Scope;
  readonly session: Session;
  readonly generation: Generation;
}

export interface Clue {
  /** French kebab-case, unique in its detector: shown to people in plain words, and kept in evidence. */
  readonly id: string;
  readonly role: ClueRole;
  readonly found: (sight: Sight) => boolean;
}

export interface StateDetector {
  readonly state: PageStateId;
  /** Day on which this detector passed on a real capture of the site, 'AAAA-MM-JJ'; null until then. */
  readonly seenForRealOn: string | null;
  /** Where the state may show: on the page, in an open dialog, or both. */
  readonly within: 'contenu' | 'dialogue' | 'partout';
  /** The proof is that something is missing: believed only when it holds for two looks. */
  readonly absence?: true;
  /** Taken only when no other state is. */
  readonly lastResort?: true;
  readonly clues: readonly Clue[];
}
