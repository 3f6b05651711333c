import type { Random } from './random';

export interface Mutation {
  readonly id: string;
  /** Changes the document in place. */
  readonly apply: (document: Document, random: Random) => void;
  /** Lists may come in another order afterwards. */
  readonly reorders?: true;
}
