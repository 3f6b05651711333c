/** The stages of `npm test`. Each one says how many of its checks passed, and tells what failed. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureProgram } from '../../tests/harness/browsers';
import { buildTarget } from './ensure-build';
import { type Target, ROOT, TARGETS, outputOf } from './root';
import { type RunResult, runScript, runTool } from './run';
import { excessOf, weigh } from './sizes';

/** `told`: what failed, in full */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly told: string;
}
/** `needs`: titles of the stages without which it makes no sense */
export interface Stage {
  readonly title: string;
  readonly needs: readonly string[];
  readonly run: () => Promise<Outcome>;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What we read of vitest's report. */
export interface VitestReport {
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** What we read of Playwright's. */
export interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  readonly errors: readonly unknown[];
}

/** What tests/e2e/firefox writes. */
interface FirefoxReport {
  readonly passed: number;
  readonly failed: readonly unknown[];
}

const REPORTS = join(ROOT, 'reports');
/** `NO_COLOR`: what is told again at the end must be readable anywhere. `CI`: nothing may wait for a keyboard. */
const QUIET = { quiet: true, env: { NO_COLOR: '1', FORCE_COLOR: '0', CI: 'true' } };
const BEHIND = { ...QUIET, behind: true };

/** @returns a tool that only says yes or no counts for one */
function yesOrNo({ code, output }: RunResult): Outcome {
  return code === 0 ? { passed: 1, failed: 0, told: '' } : { passed: 0, failed: 1, told: output };
}

function browserStage(program: 'chromium' | 'firefox'): Stage {
  return {
    title: program,
    needs: [],
    async run() {
      ensureProgram(program);
      return { passed: 1, failed: 0, told: '' };
    },
  };
}

/** What is too heavy is not built. */
function buildStage(target: Target): Stage {
  return {
    title: `construction ${target}`,
    needs: [],
    async run() {
      const result = await buildTarget(target, QUIET);
      const excess = result.code === 0 ? excessOf(weigh(outputOf(target))) : [];
      return yesOrNo(excess.length === 0 ? result : { code: 1, output: excess.join('\n') });
    },
  };
}

/** @returns a tool's own report, null when it did not come so far */
function readReport<T>(file: string): T | null {
  return existsSync(join(REPORTS, file)) ? JSON.parse(readFileSync(join(REPORTS, file), 'utf8')) : null;
}

/** @returns a skipped test counts as failed: it proved nothing; so does a tool that fails without saying which test */
export function countsOf(counts: Counts | null, { code, output }: RunResult): Outcome {
  if (counts === null) return { passed: 0, failed: 1, told: output };
  const failed = counts.failed + counts.skipped;
  const silent = code !== 0 && failed === 0 ? 1 : 0;
  return { passed: counts.passed, failed: failed + silent, told: failed + silent > 0 ? output : '' };
}

/** A file that could not even be read has no test to count: it is one failure. */
export function vitestCounts(report: VitestReport | null): Counts | null {
  if (report === null) return null;
  const unread = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unread, skipped: report.numPendingTests + report.numTodoTests };
}

export function playwrightCounts(report: PlaywrightReport | null): Counts | null {
  if (report === null) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  // Errors outside of any test (a browser that does not close, a file that does not load) are told apart by Playwright.
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/** @param config of Vitest @param report the file it writes */
async function vitestTests(config: string, report: string): Promise<Outcome> {
  rmSync(join(REPORTS, report), { force: true });
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${join(REPORTS, report)}`];
  const result = await runTool('vitest/vitest.mjs', args, BEHIND);
  return countsOf(vitestCounts(readReport<VitestReport>(report)), result);
}

async function chromiumTests(): Promise<Outcome> {
  rmSync(join(REPORTS, 'chromium.json'), { force: true });
  const env = { ...QUIET.env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'chromium.json') };
  const result = await runTool('@playwright/test/cli.js', ['test', '--reporter=line,json'], { quiet: true, env });
  return countsOf(playwrightCounts(readReport<PlaywrightReport>('chromium.json')), { code: result.code, output: lastLines(result.output) });
}

/** The line reporter rewrites one line: only its last state and the failures are worth telling. */
function lastLines(output: string): string {
  return output.split('\n').filter((line) => !/^\s*\[\d+\/\d+\]/u.test(line)).join('\n');
}

async function firefoxTests(): Promise<Outcome> {
  rmSync(join(REPORTS, 'firefox.json'), { force: true });
  const result = await runScript('tests/e2e/firefox.ts', [], QUIET);
  const report = readReport<FirefoxReport>('firefox.json');
  return countsOf(report && { passed: report.passed, failed: report.failed.length, skipped: 0 }, result);
}

const WEB_EXT = ['lint', '-s', outputOf('firefox'), '--no-config-discovery', '--warnings-as-errors'];

/**
 * One group after the other; those of a group together, none of which writes what another reads. Browsers mostly wait: the others take
 * what they leave of the processor, and never make them late.
 */
export const STAGES: readonly (readonly Stage[])[] = [
  [
    { title: 'relecture du code', needs: [], run: async () => yesOrNo(await runTool('oxlint/bin/oxlint', ['--deny-warnings'], QUIET)) },
    browserStage('chromium'),
    browserStage('firefox'),
  ],
  ...TARGETS.map((target) => [buildStage(target)]),
  [
    { title: 'bout en bout, Chromium', needs: ['chromium', 'construction chrome'], run: chromiumTests },
    { title: 'bout en bout, Firefox', needs: ['firefox', 'construction firefox'], run: firefoxTests },
    { title: 'types', needs: [], run: async () => yesOrNo(await runTool('typescript/bin/tsc', ['--noEmit'], BEHIND)) },
    { title: 'code mort', needs: [], run: async () => yesOrNo(await runTool('knip/bin/knip.js', ['--no-progress'], BEHIND)) },
    { title: 'web-ext lint', needs: ['construction firefox'], run: async () => yesOrNo(await runTool('web-ext/bin/web-ext.js', WEB_EXT, BEHIND)) },
    { title: 'extensions construites', needs: TARGETS.map((target) => `construction ${target}`), run: () => vitestTests('vitest.construit.config.ts', 'construit.json') },
    { title: 'essais unitaires', needs: [], run: () => vitestTests('vitest.config.ts', 'unit.json') },
  ],
];
