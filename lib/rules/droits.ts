import { type CivilDate, civilDate } from '../calendar/civil-date';
import { CATALOGUE } from './catalogue';
import type { Droits } from './catalogue-droits';
import { type DatedValue, inForce } from './types';

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
