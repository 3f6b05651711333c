/**
 * The reference the calendar is measured against, written the other way round: computus and UTC instants, one day at a time.
 * It shares no line with lib/calendar, nor with the table.
 */
import type { CivilDate } from '../../lib/calendar/civil-date';
import type { Zone } from '../../lib/calendar/jours-feries';

const DAY = 86_400_000;

type MonthAndDay = readonly [month: number, date: number];

const ABOLITION: Partial<Readonly<Record<Zone, MonthAndDay>>> = {
  guadeloupe: [5, 27],
  guyane: [6, 10],
  martinique: [5, 22],
  mayotte: [4, 27],
  'la-reunion': [12, 20],
  'saint-barthelemy': [10, 9],
  'saint-martin': [5, 28],
};

/** Easter Sunday as a UTC instant (Gregorian computus, Meeus/Jones/Butcher). */
function easter(y: number): number {
  const a = y % 19;
  const b = Math.floor(y / 100);
  const c = y % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - (b >> 2) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const t = h + l - 7 * m + 114;
  return Date.UTC(y, Math.floor(t / 31) - 1, (t % 31) + 1);
}

function isoOf(time: number): CivilDate {
  return new Date(time).toISOString().slice(0, 10) as CivilDate;
}

/** The public holidays of a zone and year, as a set of 'AAAA-MM-JJ'. */
export function referenceHolidays(year: number, zone: Zone): ReadonlySet<CivilDate> {
  const fixed: MonthAndDay[] = [[1, 1], [5, 1], [5, 8], [7, 14], [8, 15], [11, 1], [11, 11], [12, 25]];
  const moving = [1, 39, 50];
  if (zone === 'alsace-moselle') {
    fixed.push([12, 26]);
    moving.push(-2);
  }
  const abolition = ABOLITION[zone];
  if (abolition) fixed.push(abolition);
  return new Set([
    ...fixed.map(([month, date]) => isoOf(Date.UTC(year, month - 1, date))),
    ...moving.map((days) => isoOf(easter(year) + days * DAY)),
  ]);
}

/** Refuses a day outside its years with a RangeError. */
export interface Counter {
  readonly days: readonly CivilDate[];
  isOuvre(day: CivilDate): boolean;
  add(day: CivilDate, count: number): CivilDate;
}

/** A counter for a zone over some years, walking day by day. */
export function referenceCounter(zone: Zone, firstYear: number, lastYear: number): Counter {
  const holidays = new Set<CivilDate>();
  for (let year = firstYear; year <= lastYear; year += 1) for (const day of referenceHolidays(year, zone)) holidays.add(day);
  const days: CivilDate[] = [];
  const ouvres = new Map<CivilDate, boolean>();
  for (let time = Date.UTC(firstYear, 0, 1); time < Date.UTC(lastYear + 1, 0, 1); time += DAY) {
    const day = isoOf(time);
    ouvres.set(day, new Date(time).getUTCDay() % 6 !== 0 && !holidays.has(day));
    days.push(day);
  }
  const known = (day: CivilDate | undefined): CivilDate => {
    if (day === undefined || !ouvres.has(day)) throw new RangeError(`outside ${firstYear}–${lastYear}`);
    return day;
  };
  const places = new Map(days.map((day, at) => [day, at]));
  return {
    days,
    isOuvre: (day) => ouvres.get(known(day)) === true,
    add(day, count) {
      let at = places.get(known(day)) ?? 0;
      for (let left = Math.abs(count); left > 0; ) {
        at += Math.sign(count);
        if (ouvres.get(known(days[at]))) left -= 1;
      }
      return known(days[at]);
    },
  };
}
