import type { CivilDate } from '../calendar/civil-date';

/**
 * officiel: law, order, the platform's own pages · guide: an association's guide ·
 * a-confirmer: one secondary source, or sources that contradict each other; the UI says so.
 */
export type Trust = 'officiel' | 'guide' | 'a-confirmer';

export interface Source {
  /** Law, order or page of the State · an association's guide · anybody else · what we conclude ourselves. */
  readonly nature: 'officielle' | 'guide' | 'secondaire' | 'deduction';
  readonly title: string;
  /** Null when no address is known: none is made up. */
  readonly url: string | null;
  /** The day a person last read the source. */
  readonly readOn: CivilDate;
}

/** What another source says instead, in a few French words, kept so that the disagreement can be shown. */
export interface Divergence {
  readonly source: Source;
  readonly dit: string;
}

/** A value of the rules: from which day, on whose word. It holds until the next value of the same list begins. */
export interface DatedValue<T> {
  readonly from: CivilDate;
  readonly value: T;
  readonly trust: Trust;
  readonly sources: readonly Source[];
  readonly divergences?: readonly Divergence[];
}

/** The values of one rule, oldest first. */
export type History<T> = readonly DatedValue<T>[];

/** The value that holds on a day, or null before the first one. */
export function inForce<T>(history: History<T>, on: CivilDate): DatedValue<T> | null {
  return history.findLast((dated) => dated.from <= on) ?? null;
}
