import { type CivilDate, civilDate } from '../calendar/civil-date';
import { CATALOGUE } from './catalogue';
import type { Droits } from './catalogue-droits';
import { type DatedValue, type History, inForce } from './types';

/** Integer euro cents. */
export interface DroitsEnVigueur extends Droits {
  readonly basis: DatedValue<Droits>;
}

/**
 * What a year credits, the cap and the hourly cost cap on a day; null before the rights in euros (23 July 2021).
 * Never a balance: the only balance is the one the site shows. Refuses a malformed day with a RangeError.
 */
export function droitsEnVigueur(on: CivilDate): DroitsEnVigueur | null {
  const basis = inForce(CATALOGUE.droits, civilDate(on));
  return basis && { ...basis.value, basis };
}

/** The figures to show on a day: those that are established, and those that are only announced. */
export interface DroitsDits {
  readonly etablis: DatedValue<Droits>;
  /** Not confirmed yet, though their first day has come; null: none. Nobody is to be told that they receive them. */
  readonly annonces: DatedValue<Droits> | null;
}

/**
 * What may be said of the rights on a day: the last established value, and beside it a later one that still has to be confirmed.
 * Null before the first value. Looks through the catalogue, or through the history given. Refuses a malformed day with a RangeError.
 */
export function droitsDits(on: CivilDate, history: History<Droits> = CATALOGUE.droits): DroitsDits | null {
  const day = civilDate(on);
  const etablis = inForce(history.filter(({ trust }) => trust !== 'a-confirmer'), day);
  const dernier = inForce(history, day);
  return etablis && { etablis, annonces: dernier === etablis ? null : dernier };
}
