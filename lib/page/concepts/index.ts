/**
 * What a text of the site can speak of. One line a concept: the words that say it, without case, accents, apostrophes or hyphens.
 * `inscri*` is any word that begins so · `mot de passe` is these words in this order, at most two others between · `#` is a number.
 * A word that the site renames is added to its line, and nothing else changes: the rules of `etats/` speak of concepts only.
 */

import { ACCES } from './acces';
import { DIVERS } from './divers';
import { DOSSIER } from './dossier';
import { DROITS } from './droits';

export const CONCEPTS = { ...ACCES, ...DROITS, ...DOSSIER, ...DIVERS } as const;

export type ConceptId = keyof typeof CONCEPTS;

/** A concept as it was met: as it is, or denied (« n’est pas », « sans », « aucun »), and how the sentence says it. */
export type Sens = ConceptId | `!${ConceptId}` | '~futur' | '~question';
