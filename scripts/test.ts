/** `npm test`: everything, in one order, with one count. The last line is `N passed, N failed`. */
import { type Outcome, type Stage, STAGES } from './lib/stages';

/** @returns never throws: what breaks is a failure */
async function outcomeOf(stage: Stage, done: ReadonlyMap<string, Outcome>): Promise<Outcome> {
  const missing = stage.needs.filter((title) => (done.get(title)?.failed ?? 1) > 0);
  if (missing.length > 0) return { passed: 0, failed: 1, told: `Non joué : ${missing.join(', ')} a échoué.` };
  try {
    return await stage.run();
  } catch (error) {
    return { passed: 0, failed: 1, told: error instanceof Error ? error.message : String(error) };
  }
}

/** @returns seconds, for a person */
function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;
}

async function play(stage: Stage, done: Map<string, Outcome>) {
  const began = Date.now();
  const outcome = await outcomeOf(stage, done);
  done.set(stage.title, outcome);
  console.log(`${outcome.failed === 0 ? '✓' : '✗'} ${stage.title} : ${outcome.passed} réussis, ${outcome.failed} en échec (${seconds(began)})`);
  if (outcome.failed > 0) console.log(outcome.told.trimEnd().replaceAll(/^/gmu, '    '));
}

async function main() {
  const start = Date.now();
  const done: Map<string, Outcome> = new Map();
  for (const group of STAGES) await Promise.all(group.map((stage) => play(stage, done)));
  const sum = (key: 'passed' | 'failed') => [...done.values()].reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${seconds(start)}\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
}

await main();
