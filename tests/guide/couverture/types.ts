import type { ASSOCIATIONS } from '@/lib/guide/associations';
import type { GLOSSAIRE } from '@/lib/guide/glossaire';
import type { LIENS } from '@/lib/guide/liens';
import type { CasFraisId, DelaiId, LigneId, MessageId, StepId } from '@/lib/guide/types';

type AssociationId = (typeof ASSOCIATIONS)[number]['id'];

/** Where the product says it: the texts of a step, of a profile, of a message… (`lieux.ts` gives them). */
export type Lieu =
  | `etape:${StepId}`
  | `association:${AssociationId}`
  | `contact:${AssociationId}`
  | `message:${MessageId}`
  | `glossaire:${(typeof GLOSSAIRE)[number]['id']}`
  | `lien:${keyof typeof LIENS}`
  | `delai:${DelaiId}`
  | `frais:${CasFraisId}`
  | `ligne:${LigneId}`;

/** A fact of a guide, in our words, and the words of the product that carry it. */
export interface Repris {
  readonly fait: string;
  readonly ou: Lieu;
  /** A piece of the sentence that carries the fact: the test looks for it in the texts of the place. */
  readonly contient: string;
  /** Other steps that rest on the same fact. */
  readonly aussi?: readonly `etape:${StepId}`[];
}

/** The world has changed since the guide: what the product says instead, and on whose word. */
export interface Remplace extends Repris {
  readonly remplace: string;
  readonly source: string;
}

export type Fait = Repris | Remplace | { readonly fait: string; readonly nonRepris: string };

export interface Guide {
  readonly id: 'S0' | 'S1' | 'S2' | 'S3' | 'S4';
  readonly titre: string;
  readonly faits: readonly Fait[];
}
