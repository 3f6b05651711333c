/** The vocabulary, compiled once: from the first letters of a text to the wordings that it may be. */

import { cleDe, mayAgree, prefixes } from './text';
import type { MotId, Vocabulaire } from './vocabulaire';

export interface Entry {
  readonly mot: MotId;
  readonly cle: string;
  /** The text only begins like this. */
  readonly debut: boolean;
}

export interface Lexique {
  readonly index: ReadonlyMap<number, readonly Entry[]>;
  /** Keys to look for inside texts. */
  readonly contient: ReadonlyMap<MotId, readonly string[]>;
}

/** « Statut : À valider » may be one text. */
const STATUS_LABELS = ['statut', 'etat', 'statutdudossier', 'etatdudossier'];

/** Takes a vocabulary; returns its index. A string too short to be told apart (fewer than 4 letters) is refused. */
export function compile(vocabulaire: Vocabulaire): Lexique {
  const index = new Map<number, Entry[]>();
  const contient = new Map<MotId, readonly string[]>();
  for (const [mot, wordings] of Object.entries(vocabulaire)) {
    for (const text of wordings.egal) {
      const cle = cleDe(text);
      add(index, { mot: mot as MotId, cle, debut: false });
      if (mot.startsWith('statut-')) for (const label of STATUS_LABELS) add(index, { mot: mot as MotId, cle: label + cle, debut: false });
    }
    for (const text of wordings.debut ?? []) add(index, { mot: mot as MotId, cle: cleDe(text), debut: true });
    if (wordings.contient) contient.set(mot as MotId, wordings.contient.map(cleDe));
  }
  return { index, contient };
}

function add(index: Map<number, Entry[]>, entry: Entry): void {
  for (const key of prefixes(entry.cle, entry.debut)) {
    if (key <= 0) throw new RangeError(`Libellé trop court pour être reconnu : ${entry.mot}`);
    const bucket = index.get(key);
    if (bucket) bucket.push(entry);
    else index.set(key, [entry]);
  }
}

/** The wordings that a text's key is, one per word, in the order of the vocabulary. */
export function lookUp(lexique: Lexique, key: number, cle: string): readonly Entry[] {
  const bucket = lexique.index.get(key) ?? [];
  const matches = bucket.filter((entry) => (entry.debut ? cle.startsWith(entry.cle) : cle === entry.cle));
  return matches.filter((entry, index) => matches.findIndex((other) => other.mot === entry.mot) === index);
}

/**
 * Whether a text may be one of the wordings, or begin it, before anything around it is read: spares nearly all texts the cost
 * of a look at their block.
 */
export function mayBe(lexique: Lexique, key: number, text: string): boolean {
  const bucket = lexique.index.get(key);
  return bucket !== undefined && bucket.some((entry) => mayAgree(text, entry.cle, entry.debut));
}
