/**
 * `npm run bench:regles`: one deadline, ours against what a project would take off the shelf, interleaved in one run; and how
 * many of the peers' answers are wrong. Figures of a noisy machine: read the ratios, not the microseconds.
 */
import { addBusinessDays, format, parseISO } from 'date-fns';
import Holidays from 'date-holidays';
import moment from 'moment-business-days';
import { type CivilDate, civilDate } from '../../lib/calendar/civil-date';
import type { Echeance } from '../../lib/rules/delais';
import { bundleRules } from './bundle';
import { weigh } from './poids-regles';
import { referenceCounter } from './reference';
import { median, ratioInterval } from './stats';

type Ours = typeof import('../../lib/calendar/jours-ouvres') & typeof import('../../lib/rules/delais');

process.env.TZ = 'Europe/Paris';
const ROUNDS = 41;
const COUNT = -11;
const ZONE = 'metropole';

const ours: Ours = await import(`data:text/javascript;base64,${Buffer.from(await bundleRules()).toString('base64')}`);
const reference = referenceCounter(ZONE, 2024, 2036);
const starts = reference.days.filter((day) => day >= '2025-01-01' && day < '2036-01-01');

/** moment-business-days as its readme sets it up: the French holidays given as a list. */
const calendar = new Holidays('FR');
const list: string[] = [];
for (let year = 2024; year <= 2036; year += 1) {
  for (const holiday of calendar.getHolidays(year)) if (holiday.type === 'public') list.push(holiday.date.slice(0, 10));
}
moment.updateLocale('fr', { holidays: list, holidayFormat: 'YYYY-MM-DD', workingWeekdays: [1, 2, 3, 4, 5] });

/** The loop people write around date-holidays: step back one day, ask the library. */
function holidaysLoop(day: CivilDate): string {
  const date = new Date(`${day}T12:00:00`);
  for (let left = -COUNT; left > 0; ) {
    date.setDate(date.getDate() - 1);
    const isFerie = (calendar.isHoliday(date) || []).some((holiday) => holiday.type === 'public');
    if (date.getDay() % 6 !== 0 && !isFerie) left -= 1;
  }
  return format(date, 'yyyy-MM-dd');
}

function onOf(echeance: Echeance): CivilDate | null {
  return echeance.kind === 'no-rule-in-force' ? null : echeance.on;
}

const context = { zone: ZONE, today: civilDate('2026-11-21') } as const;

interface Candidate<Day> {
  readonly name: string;
  readonly days: readonly Day[];
  run(day: Day): unknown;
  /** A slow peer is timed on that many days, which move with the round. */
  readonly sample?: number;
}

/** Wrong answers over all the starts, against the reference. */
interface Share {
  readonly wrong: number;
  readonly tried: number;
}

interface Runner {
  readonly name: string;
  readonly share: Share;
  /** Microseconds per call over one pass. */
  time(round: number): number;
}

const EXPECTED = starts.map((day) => reference.add(day, COUNT));

function wrongShare<Day>({ days, run }: Candidate<Day>): Share {
  return { wrong: days.filter((day, at) => run(day) !== EXPECTED[at]).length, tried: days.length };
}

function timeOnce<Day>({ days, run, sample }: Candidate<Day>, round: number): number {
  const chosen = sample === undefined ? days : Array.from({ length: sample }, (_, at) => days[(round * 97 + at * 331) % days.length] as Day);
  const before = process.hrtime.bigint();
  for (const day of chosen) run(day);
  return Number(process.hrtime.bigint() - before) / 1000 / chosen.length;
}

/** The exactness pass warms the candidate up. @param share that of another, when the answers are the same in another form */
function runner<Day>(candidate: Candidate<Day>, share: Share = wrongShare(candidate)): Runner {
  return { name: candidate.name, share, time: (round) => timeOnce(candidate, round) };
}

const texts = runner({ name: 'date-fns, du texte au texte', days: starts, run: (day) => format(addBusinessDays(parseISO(day), COUNT), 'yyyy-MM-dd') });
const oursAlone = runner({ name: 'addJoursOuvres (le nôtre)', days: starts, run: (day) => ours.addJoursOuvres(day, COUNT, ZONE) });
const deadline = runner({ name: 'echeance, jours sautés compris', days: starts, run: (day) => onOf(ours.echeance('inscription-limite', day, context)) });
const momentDays = runner({ name: 'moment-business-days', days: starts, run: (day) => moment(day, 'YYYY-MM-DD').businessSubtract(-COUNT).format('YYYY-MM-DD') });
const RUNNERS: readonly Runner[] = [
  oursAlone,
  deadline,
  momentDays,
  runner({ name: 'boucle date-holidays', days: starts, sample: 12, run: holidaysLoop }),
  texts,
  // The most favourable reading of date-fns: dates already parsed, answers left unformatted.
  runner({ name: 'date-fns, addBusinessDays seul', days: starts.map((day) => parseISO(day)), run: (date) => addBusinessDays(date, COUNT) }, texts.share),
];

console.log(`${starts.length} départs du ${starts[0]} au ${starts.at(-1)}, ${COUNT} jours ouvrés, ${ZONE} ; ${ROUNDS} tours entrelacés\n`);
const times = new Map<Runner, number[]>(RUNNERS.map((one) => [one, []]));
for (let round = 0; round < ROUNDS; round += 1) for (const [one, series] of times) series.push(one.time(round));
const seriesOf = (one: Runner): readonly number[] => times.get(one) ?? [];
for (const one of RUNNERS) {
  const { wrong, tried } = one.share;
  const { ratio, low, high } = ratioInterval(seriesOf(one), seriesOf(deadline));
  const share = `${((100 * wrong) / tried).toFixed(1)} % faux (${wrong}/${tried})`;
  console.log(`${one.name.padEnd(32)} ${median(seriesOf(one)).toFixed(3).padStart(9)} µs   × ${ratio.toFixed(1)} [${low.toFixed(1)} – ${high.toFixed(1)}]   ${share}`);
}
const { raw, gz } = await weigh();
console.log(`\n« × » : temps de chacun rapporté à echeance, même tour, médiane et intervalle bootstrap à 95 %.`);
console.log(`Poids de lib/calendar + lib/rules : ${raw} octets, ${gz} octets gz`);
const failed = [
  oursAlone.share.wrong + deadline.share.wrong > 0 && 'une réponse fausse',
  median(seriesOf(deadline)) > 3 && ratioInterval(seriesOf(momentDays), seriesOf(deadline)).ratio < 10 && 'plus de 3 µs et moins de 10 × moment-business-days',
].filter(Boolean);
if (failed.length > 0) {
  console.error(`ÉCHEC : ${failed.join(', ')}`);
  process.exitCode = 1;
}
