/**
 * `npm run bench:regles`: one deadline, ours against what a project would take off the shelf, interleaved in one run; and how
 * many of the peers' answers are wrong. Figures of a noisy machine: read the ratios, not the microseconds.
 */
import { createRequire } from 'node:module';
import { addBusinessDays, format, parseISO } from 'date-fns';
import Holidays from 'date-holidays';
import { bundleRules } from './bundle.mjs';
import { weigh } from './poids-regles.mjs';
import { referenceCounter } from './reference.mjs';
import { median, ratioInterval } from './stats.mjs';

process.env.TZ = 'Europe/Paris';
const ROUNDS = 41;
const COUNT = -11;
const ZONE = 'metropole';

const ours = await import(`data:text/javascript;base64,${Buffer.from(await bundleRules()).toString('base64')}`);
const reference = referenceCounter(ZONE, 2024, 2036);
const starts = reference.days.filter((day) => day >= '2025-01-01' && day < '2036-01-01');

/** moment-business-days as its readme sets it up: the French holidays given as a list. */
const moment = createRequire(import.meta.url)('moment-business-days');
const calendar = new Holidays('FR');
const list = [];
for (let year = 2024; year <= 2036; year += 1) {
  for (const holiday of calendar.getHolidays(year)) if (holiday.type === 'public') list.push(holiday.date.slice(0, 10));
}
moment.updateLocale('fr', { holidays: list, holidayFormat: 'YYYY-MM-DD', workingWeekdays: [1, 2, 3, 4, 5] });

/** The loop people write around date-holidays: step back one day, ask the library. */
function holidaysLoop(day) {
  const date = new Date(`${day}T12:00:00`);
  for (let left = -COUNT; left > 0; ) {
    date.setDate(date.getDate() - 1);
    const isFerie = (calendar.isHoliday(date) || []).some((holiday) => holiday.type === 'public');
    if (date.getDay() % 6 !== 0 && !isFerie) left -= 1;
  }
  return format(date, 'yyyy-MM-dd');
}

const context = { zone: ZONE, today: '2026-11-21' };
const RUNNERS = [
  { name: 'addJoursOuvres (le nôtre)', days: starts, run: (day) => ours.addJoursOuvres(day, COUNT, ZONE) },
  { name: 'echeance, jours sautés compris', days: starts, run: (day) => ours.echeance('inscription-limite', day, context).on },
  { name: 'moment-business-days', days: starts, run: (day) => moment(day, 'YYYY-MM-DD').businessSubtract(-COUNT).format('YYYY-MM-DD') },
  { name: 'boucle date-holidays', days: starts, sample: 12, run: holidaysLoop },
  { name: 'date-fns, du texte au texte', days: starts, run: (day) => format(addBusinessDays(parseISO(day), COUNT), 'yyyy-MM-dd') },
  // The most favourable reading of date-fns: dates already parsed, answers left unformatted.
  { name: 'date-fns, addBusinessDays seul', days: starts.map((day) => parseISO(day)), run: (date) => addBusinessDays(date, COUNT), shareOf: 4 },
];

/** Wrong answers over all the starts, against the reference. */
function wrongShare({ days, run }) {
  const wrong = days.filter((day) => run(day) !== reference.add(day, COUNT)).length;
  return { wrong, tried: days.length };
}

/** Microseconds per call over one pass; a slow peer takes a sample that moves with the round. */
function timeOnce({ days, run, sample }, round) {
  const chosen = sample ? Array.from({ length: sample }, (_, at) => days[(round * 97 + at * 331) % days.length]) : days;
  const before = process.hrtime.bigint();
  for (const day of chosen) run(day);
  return Number(process.hrtime.bigint() - before) / 1000 / chosen.length;
}

console.log(`${starts.length} départs du ${starts[0]} au ${starts.at(-1)}, ${COUNT} jours ouvrés, ${ZONE} ; ${ROUNDS} tours entrelacés\n`);
// The exactness pass warms every runner up.
const shares = RUNNERS.map(({ shareOf, ...runner }) => (shareOf === undefined ? wrongShare(runner) : null));
const times = RUNNERS.map(() => []);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [at, runner] of RUNNERS.entries()) times[at].push(timeOnce(runner, round));
}
for (const [at, { name }] of RUNNERS.entries()) {
  const { wrong, tried } = shares[at] ?? shares[RUNNERS[at].shareOf];
  const { ratio, low, high } = ratioInterval(times[at], times[1]);
  const share = `${((100 * wrong) / tried).toFixed(1)} % faux (${wrong}/${tried})`;
  console.log(`${name.padEnd(32)} ${median(times[at]).toFixed(3).padStart(9)} µs   × ${ratio.toFixed(1)} [${low.toFixed(1)} – ${high.toFixed(1)}]   ${share}`);
}
const { raw, gz } = await weigh();
console.log(`\n« × » : temps de chacun rapporté à echeance, même tour, médiane et intervalle bootstrap à 95 %.`);
console.log(`Poids de lib/calendar + lib/rules : ${raw} octets, ${gz} octets gz`);
const failed = [
  shares[0].wrong + shares[1].wrong > 0 && 'une réponse fausse',
  median(times[1]) > 3 && ratioInterval(times[2], times[1]).ratio < 10 && 'plus de 3 µs et moins de 10 × moment-business-days',
].filter(Boolean);
if (failed.length > 0) {
  console.error(`ÉCHEC : ${failed.join(', ')}`);
  process.exitCode = 1;
}
