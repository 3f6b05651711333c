/**
 * Makes lib/calendar/jours-feries.json from date-holidays (a development dependency: it weighs 230 kB and never enters a bundle).
 * `npm run generate:jours-feries` writes the table; a test calls `buildTable` and compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import DateHolidays, { type HolidaysTypes } from 'date-holidays';
import type { Zone } from '../lib/calendar/jours-feries';
import { ROOT, isCommand } from './lib/root';

export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2045;
export const TABLE_PATH = join(ROOT, 'lib/calendar/jours-feries.json');

/** date-holidays' name of each zone. `FR` alone is the national list. */
const REGIONS: Readonly<Record<Zone, readonly [country: string, state?: string]>> = {
  metropole: ['FR'],
  'alsace-moselle': ['FR', '57'],
  guadeloupe: ['GP'],
  guyane: ['GF'],
  martinique: ['MQ'],
  mayotte: ['YT'],
  'la-reunion': ['RE'],
  'saint-barthelemy': ['BL'],
  'saint-martin': ['MF'],
  'saint-pierre-et-miquelon': ['PM'],
};

/** date-holidays' rule → the name people read. A rule that is not here stops the script: a new holiday wants a person's eyes. */
const NAMES: Readonly<Record<string, string>> = {
  '01-01': 'jour de l’an',
  'easter -2': 'Vendredi saint',
  'easter 1': 'lundi de Pâques',
  '05-01': '1er mai',
  '05-08': '8 mai',
  'easter 39': 'Ascension',
  'easter 50': 'lundi de Pentecôte',
  '07-14': '14 juillet',
  '08-15': 'Assomption',
  '11-01': 'Toussaint',
  '11-11': '11 novembre',
  '12-25': 'Noël',
  '12-26': 'lendemain de Noël',
};
const ABOLITION = 'abolition de l’esclavage';

/**
 * Where date-holidays differs from the government's published list (data.gouv.fr, « Jours fériés en France »), the list wins:
 * Good Friday is not a holiday in Guadeloupe and Martinique as a whole, and Saint-Martin keeps 28 May (since 2018), not 27.
 */
export const DEVIATIONS: { readonly dropped: readonly { readonly zone: Zone; readonly rule: string }[]; readonly moved: readonly { readonly zone: Zone; readonly from: string; readonly to: string }[] } = {
  dropped: [
    { zone: 'guadeloupe', rule: 'easter -2' },
    { zone: 'martinique', rule: 'easter -2' },
  ],
  moved: [{ zone: 'saint-martin', from: '05-27', to: '05-28' }],
};

/** `day`: 'MM-JJ'. */
export interface RawHoliday {
  readonly rule: string;
  readonly day: string;
  readonly name: string;
}

/** The public holidays of date-holidays for one zone and year, before the deviations. */
export function rawHolidays(zone: Zone, year: number): readonly RawHoliday[] {
  const [country, state] = REGIONS[zone];
  const calendar = state === undefined ? new DateHolidays(country) : new DateHolidays(country, state);
  return calendar
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public')
    .map((holiday) => ({ rule: holiday.rule, day: holiday.date.slice(5, 10), name: nameOf(holiday, zone) }));
}

function nameOf(holiday: HolidaysTypes.Holiday, zone: Zone): string {
  const name = NAMES[holiday.rule] ?? (/Abolition/u.test(holiday.name) ? ABOLITION : undefined);
  if (name === undefined) throw new Error(`Jour férié inconnu de ce script : ${zone} ${holiday.rule} (${holiday.name})`);
  return name;
}

function corrected(zone: Zone, holiday: RawHoliday): readonly RawHoliday[] {
  if (DEVIATIONS.dropped.some((drop) => drop.zone === zone && drop.rule === holiday.rule)) return [];
  const move = DEVIATIONS.moved.find((candidate) => candidate.zone === zone && candidate.from === holiday.day);
  return [move ? { ...holiday, day: move.to } : holiday];
}

/**
 * { name: 'MM-JJ MM-JJ …' }, one day per year from FIRST_YEAR to LAST_YEAR, or a single one when it never moves.
 * A holiday missing from one year stops the script.
 */
function rowsOf(zone: Zone): Record<string, string> {
  const rows = new Map<string, readonly string[]>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const holiday of rawHolidays(zone, year).flatMap((raw) => corrected(zone, raw))) {
      rows.set(holiday.name, [...(rows.get(holiday.name) ?? []), holiday.day]);
    }
  }
  for (const [name, days] of rows) {
    if (days.length !== LAST_YEAR - FIRST_YEAR + 1) throw new Error(`${zone}, ${name} : ${days.length} jours`);
  }
  return Object.fromEntries([...rows].map(([name, days]) => [name, (new Set(days).size === 1 ? days.slice(0, 1) : days).join(' ')]));
}

/** The whole table: the national rows once, then what each zone adds to them. */
export function buildTable() {
  const national = rowsOf('metropole');
  const territorial: Record<string, Readonly<Record<string, string>>> = {};
  for (const zone of Object.keys(REGIONS) as Zone[]) {
    const rows = rowsOf(zone);
    for (const [name, days] of Object.entries(national)) {
      if (rows[name] !== days) throw new Error(`${zone} n’a pas le jour national ${name}`);
    }
    territorial[zone] = Object.fromEntries(Object.entries(rows).filter(([name]) => !(name in national)));
  }
  return { premiereAnnee: FIRST_YEAR, derniereAnnee: LAST_YEAR, national, territorial };
}

export function printTable(table: ReturnType<typeof buildTable>): string {
  return `${JSON.stringify(table, null, 2)}\n`;
}

if (isCommand(import.meta.url)) {
  const text = printTable(buildTable());
  let before = '';
  try {
    before = readFileSync(TABLE_PATH, 'utf8');
  } catch {
    // First run: no table yet.
  }
  writeFileSync(TABLE_PATH, text);
  console.log(before === text ? 'Table inchangée.' : `Table écrite : ${TABLE_PATH}`);
}
