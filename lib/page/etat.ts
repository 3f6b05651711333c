/** What an entry of the table of page states is: one per state, in `etats/`. Lists, types and documents derive from it. */

import type { Condition } from './conditions';

/**
 * witness: this is the right page, and it has loaded · proof: the state itself, possibly an absence ·
 * support: more confidence · contradiction: a veto.
 */
export type ClueRole = 'witness' | 'proof' | 'support' | 'contradiction';

export interface Clue {
  /** French kebab-case, unique in its state; one id means the same thing in every state. */
  readonly id: string;
  readonly role: ClueRole;
  readonly quand: Condition;
  /** What is true when it is found, in plain French, of what was understood: never a word of the page. */
  readonly phrase: string;
}

export interface Etat {
  /** Day on which it passed on a real capture of the site, 'AAAA-MM-JJ'; null until then. */
  readonly seenForRealOn: string | null;
  /** Where the state may show: on the page, in an open dialog, or both. */
  readonly within: 'contenu' | 'dialogue' | 'partout';
  /** The proof is that something is missing: believed only when it holds for two looks. */
  readonly absence?: true;
  /** Taken only when no other state is. */
  readonly lastResort?: true;
  readonly clues: readonly Clue[];
  /** What a person who can log in should look at on the live site. */
  readonly aVerifier: string;
}
