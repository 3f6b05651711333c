import { type CivilDate, civilDate, dayNumber, weekdayOf } from './civil-date';
import table from './jours-feries.json' with { type: 'json' };

/** The territories whose public holidays differ. New Caledonia, Polynesia and Wallis are not on the platform's normal path. */
export type Zone = keyof typeof table.territorial;

/** The territorial rows of the table. */
const TERRITORIAL: Readonly<Record<Zone, Readonly<Record<string, string>>>> = table.territorial;

export const ZONES = Object.keys(TERRITORIAL) as readonly Zone[];

/** What counting needs for one zone, derived once from the table. Days are numbers from the first day of the table. */
export interface ZoneIndex {
  /** Name of the holiday by day. */
  readonly feries: ReadonlyMap<number, string>;
  /** The jours ouvrés, in order. */
  readonly ouvres: readonly number[];
  /** All the other days, in order. */
  readonly chomes: readonly number[];
  /** By day: how many jours ouvrés there are up to that day, itself included. */
  readonly rangs: readonly number[];
}

/** First and last day the table covers. */
export const PREMIER_JOUR = civilDate(`${table.premiereAnnee}-01-01`);
export const DERNIER_JOUR = civilDate(`${table.derniereAnnee}-12-31`);

const YEARS = Array.from({ length: table.derniereAnnee - table.premiereAnnee + 1 }, (_, at) => table.premiereAnnee + at);
const FIRST = dayNumber(PREMIER_JOUR);
const LAST = dayNumber(DERNIER_JOUR);

/** A pure cache: the same zone always gives the same index, and only the zones in use are built. */
const indexes = new Map<Zone, ZoneIndex>();

/** The index of a zone. Refuses an unknown zone. */
export function indexOf(zone: Zone): ZoneIndex {
  const known = indexes.get(zone);
  if (known) return known;
  if (!Object.hasOwn(TERRITORIAL, zone)) throw new RangeError(`Zone inconnue. Zones possibles : ${ZONES.join(', ')}.`);
  const index = buildIndex(zone);
  indexes.set(zone, index);
  return index;
}

/** Place of a day in the table. A day outside it is refused: without its holidays, any count would be a guess. */
export function dayIndexOf(day: CivilDate): number {
  const number = dayNumber(day);
  if (number < FIRST || number > LAST) throw outsideTable();
  return number - FIRST;
}

/** The `dayNumber` at a place of the table; the place may be undefined when a count has left the table: refused. */
export function numberAt(place: number | undefined): number {
  if (place === undefined) throw outsideTable();
  return place + FIRST;
}

function buildIndex(zone: Zone): ZoneIndex {
  const feries = new Map([...placesOf(TERRITORIAL[zone]), ...placesOf(table.national)]);
  const ouvres: number[] = [];
  const chomes: number[] = [];
  const rangs: number[] = [];
  for (let place = 0; place <= LAST - FIRST; place += 1) {
    const isChome = weekdayOf(place + FIRST) > 4 || feries.has(place);
    (isChome ? chomes : ouvres).push(place);
    rangs.push(ouvres.length);
  }
  return { feries, ouvres, chomes, rangs };
}

/** Rows `{ name: 'MM-JJ MM-JJ …' }`, a day per year or a single one for every year, as [place, name] pairs. */
function placesOf(rows: Readonly<Record<string, string>>): (readonly [number, string])[] {
  return Object.entries(rows).flatMap(([name, text]) => {
    const days = text.split(' ');
    return YEARS.map((year, at) => [dayIndexOf(civilDate(`${year}-${days[at] ?? text}`)), name] as const);
  });
}

function outsideTable(): RangeError {
  return new RangeError(`Date hors de la table des jours fériés (du ${PREMIER_JOUR} au ${DERNIER_JOUR}).`);
}
