import { addDays, checkOrder, type CivilDate, civilDate } from '../calendar/civil-date';
import { addJoursOuvres, countJoursOuvres, type JourSaute, joursSautes } from '../calendar/jours-ouvres';
import { ZONE_NATIONALE, type Zone } from '../calendar/jours-feries';
import { CATALOGUE } from './catalogue';
import type { Delai, DelaiId } from './catalogue-delais';
import { type DatedValue, inForce } from './types';

export { type Delai, DELAI_IDS, type DelaiId } from './catalogue-delais';

export interface EcheanceDatee {
  /** `passed` from the day after `on`. */
  readonly kind: 'open' | 'passed';
  /** The last day to act, or the latest day of the answer. */
  readonly on: CivilDate;
  /** Jours ouvrés in ]today, on], 0 once passed. */
  readonly left: number;
  /** The days the count passed over, in order; none when it counts calendar days. */
  readonly skipped: readonly JourSaute[];
  readonly basis: DatedValue<Delai>;
}

export type Echeance = EcheanceDatee | { readonly kind: 'no-rule-in-force' };

export interface EcheanceContext {
  readonly zone: Zone;
  readonly today: CivilDate;
  /** First day of the training, when known: the right of retraction ends before it. Other deadlines do not read it. */
  readonly debut?: CivilDate | undefined;
}

/**
 * The deadline `id` for the event that starts it: the first day of the training for `inscription-*` and `annulation-*`, the day
 * the request was sent for `reponse-*`, of the proposal for `confirmation-titulaire`, of the confirmation for `retractation`.
 * The value used is the one in force on the day of the event, so that the date does not move as days pass.
 * Refuses with a RangeError: unknown id, unknown zone, malformed day, day outside the table of holidays, retraction whose
 * confirmation comes after the start.
 */
export function echeance(id: DelaiId, evenement: CivilDate, context: EcheanceContext): Echeance {
  const { zone, today } = context;
  const basis = delaiEnVigueur(id, evenement);
  // Also the check of the zone, the days and the table, whatever the deadline.
  countJoursOuvres(today, today, zone);
  countJoursOuvres(evenement, evenement, zone);
  if (basis === null) return { kind: 'no-rule-in-force' };
  const delai = basis.value;
  const on = dernierJour(delai, evenement, zone, context.debut);
  const calendrier = calendrierOf(delai, zone);
  const kind = today > on ? 'passed' : 'open';
  const left = kind === 'open' ? countJoursOuvres(today, on, calendrier) : 0;
  return { kind, on, left, skipped: sautes(delai, evenement, on, calendrier), basis };
}

/** The value of a deadline for an event, or null before the first one. Refuses an unknown id. */
export function delaiEnVigueur(id: DelaiId, evenement: CivilDate): DatedValue<Delai> | null {
  if (!Object.hasOwn(CATALOGUE.delais, id)) throw new RangeError('Délai inconnu.');
  return inForce(CATALOGUE.delais[id], civilDate(evenement));
}

/** The last day of a deadline. Refuses a start before the event when the deadline must end before that start. */
export function dernierJour(delai: Delai, evenement: CivilDate, zone: Zone, debut: CivilDate | undefined): CivilDate {
  const count = delai.sens === 'avant' ? -delai.nombre : delai.nombre;
  if (delai.unite === 'jours-ouvres') return addJoursOuvres(evenement, count, calendrierOf(delai, zone));
  const on = addDays(evenement, count);
  if (!delai.avantLeDebut || debut === undefined) return on;
  checkOrder(evenement, debut);
  const veille = addDays(debut, -1);
  return on < veille ? on : veille;
}

/**
 * Two calendars: forward, the national holidays only, since a territorial one must never lengthen a user's time;
 * backward, the zone's too, since the earlier date is the safer one.
 */
export function calendrierOf(delai: Delai, zone: Zone): Zone {
  return delai.sens === 'avant' ? zone : ZONE_NATIONALE;
}

/** The event itself never counts: it is no skipped day either. */
function sautes(delai: Delai, evenement: CivilDate, on: CivilDate, calendrier: Zone): readonly JourSaute[] {
  if (delai.unite === 'jours-calendaires') return [];
  const [first, last] = on < evenement ? [on, evenement] : [evenement, on];
  return joursSautes(first, last, calendrier).filter(({ day }) => day !== evenement);
}
