/** Which reminders are due. Civil days and local hours only: recomputed each time, so that no clock, sleep or time zone can move them. */

import { addDays, type CivilDate } from '../calendar/civil-date';
import type { Zone } from '../calendar/jours-feries';
import { addJoursOuvres } from '../calendar/jours-ouvres';
import { calendrierOf } from '../rules/delais';
import type { DateSuivie } from './dates-suivies';
import { avancesOf, derniereAvance } from './regles-de-rappel';

/** The day and the minute of the day (0 to 1439) that the person's own clock shows. */
export interface Moment {
  readonly jour: CivilDate;
  readonly minute: number;
}

/** Whole hours, local: nothing is shown before `debut`, nor from `fin` on. */
export interface PlageHoraire {
  readonly debut: number;
  readonly fin: number;
}

export interface Rappel {
  /** Says which reminder of which deadline: the same whenever it is computed, another once the deadline moves. */
  readonly cle: string;
  readonly date: DateSuivie;
  /** Jours ouvrés before the last day; `passe`: nothing could be said in time. */
  readonly avant: number | 'passe';
  /** The day on which it is to be shown, from `debut` on. Never after the last day, unless that day was missed. */
  readonly jour: CivilDate;
}

export interface RappelContext {
  readonly zone: Zone;
  readonly moment: Moment;
  readonly plage: PlageHoraire;
  /** The day on which reminders were switched on: none of an earlier day is missed. */
  readonly depuis: CivilDate;
}

/** A last day missed for longer than that is told in the panel only: nothing can be done about it in a hurry. */
const PASSE_AU_PLUS = 30;
const NUIT = 24 * 60;

/** The reminders of a deadline, first one first. J−2 is counted in jours ouvrés, as the deadline itself: for a Monday, J−1 is the Friday, when an office still answers. */
export function rappelsOf(date: DateSuivie, { zone, moment, depuis }: Pick<RappelContext, 'zone' | 'moment' | 'depuis'>): readonly Rappel[] {
  const { on, basis } = date.echeance;
  const calendrier = calendrierOf(basis.value, zone);
  const first = firstDay(date, { moment, depuis });
  return avancesOf(date.delai)
    .map((avant) => rappel(date, avant, addJoursOuvres(on, -avant, calendrier)))
    .filter(({ jour }) => jour >= first);
}

/**
 * What is to be shown now: for each deadline the latest reminder whose time has come, unless it has been shown. An earlier one that was
 * missed is not shown beside it. Takes the keys of what has been shown.
 */
export function rappelsDus(dates: readonly DateSuivie[], contexte: RappelContext, montres: ReadonlySet<string>): readonly Rappel[] {
  return dates.flatMap((date) => {
    const due = dernierDu(date, contexte, montres);
    return due !== null && !montres.has(due.cle) && isAllowed(due, contexte) ? [due] : [];
  });
}

/** The next reminder to come, whatever the deadline; null when there is none. One that waits for the morning is to come. */
export function prochainRappel(dates: readonly DateSuivie[], contexte: RappelContext): Rappel | null {
  const coming = dates.filter(({ echeance }) => echeance.kind === 'open').flatMap((date) => rappelsOf(date, contexte).filter((one) => !isReached(one, contexte)));
  return coming.toSorted((a, b) => (a.jour < b.jour ? -1 : Number(a.jour > b.jour)))[0] ?? null;
}

/** When to look again at the latest: at the start of the allowed hours and at midnight, when the days left change. */
export function prochainReveil({ jour, minute }: Moment, { debut }: PlageHoraire): Moment {
  return minute < debut * 60 ? { jour, minute: debut * 60 } : { jour: addDays(jour, 1), minute: 0 };
}

/** The key of a reminder, without which reminder of the deadline it is. */
export function echeanceOf(cle: string): string {
  return cle.slice(0, cle.lastIndexOf(':'));
}

/** What the keys of a deadline's reminders begin with. */
export function rappelKeyOf({ dossier, delai, echeance }: DateSuivie): string {
  return [dossier, delai, echeance.on].join(':');
}

function dernierDu(date: DateSuivie, contexte: RappelContext, montres: ReadonlySet<string>): Rappel | null {
  const { jour } = contexte.moment;
  const planned = rappelsOf(date, contexte);
  const last = planned.findLast((one) => isReached(one, contexte)) ?? null;
  if (jour <= date.echeance.on) return last;
  // Shown on the last day or before it, by the last reminder: it was not missed. Nothing planned: it was too late from the start.
  if (last === null || montres.has(last.cle) || last.avant !== derniereAvance(date.delai)) return null;
  return jour <= addDays(date.echeance.on, PASSE_AU_PLUS) ? rappel(date, 'passe', addDays(date.echeance.on, 1)) : null;
}

function rappel(date: DateSuivie, avant: Rappel['avant'], jour: CivilDate): Rappel {
  return { cle: `${rappelKeyOf(date)}:${avant}`, date, avant, jour };
}

/** A day typed under a clock that ran ahead must not hide today's reminder. */
function firstDay({ connueLe }: DateSuivie, { moment, depuis }: Pick<RappelContext, 'moment' | 'depuis'>): CivilDate {
  const since = connueLe > depuis ? connueLe : depuis;
  return since < moment.jour ? since : moment.jour;
}

function isReached({ jour }: Rappel, { moment, plage }: RappelContext): boolean {
  return jour < moment.jour || (jour === moment.jour && moment.minute >= plage.debut * 60);
}

/** On the very last day, a computer switched on in the evening says it at once: the next morning would be too late. */
function isAllowed({ date }: Rappel, { moment, plage }: RappelContext): boolean {
  const end = moment.jour === date.echeance.on ? NUIT : plage.fin * 60;
  return moment.minute >= plage.debut * 60 && moment.minute < end;
}
