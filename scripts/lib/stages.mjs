/** The stages of `npm test`. Each one says how many of its checks passed, and tells what failed. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureProgram } from '../../tests/harness/browsers';
import { buildTarget } from './ensure-build.mjs';
import { ROOT, TARGETS, outputOf } from './root.mjs';
import { runOurs, runTool } from './run.mjs';

/** @typedef {{ passed: number, failed: number, told: string }} Outcome `told`: what failed, in full */
/** @typedef {{ title: string, needs: readonly string[], run: () => Promise<Outcome> }} Stage `needs`: titles of the stages without which it makes no sense */

const REPORTS = join(ROOT, 'reports');
/** `NO_COLOR`: what is told again at the end must be readable anywhere. `CI`: nothing may wait for a keyboard. */
const QUIET = { quiet: true, env: { NO_COLOR: '1', FORCE_COLOR: '0', CI: 'true' } };
const BEHIND = { ...QUIET, behind: true };

/** @param {{ code: number, output: string }} result @returns {Outcome} a tool that only says yes or no counts for one */
function yesOrNo({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0, told: '' } : { passed: 0, failed: 1, told: output };
}

/** @param {'chromium' | 'firefox'} program @returns {Stage} */
function browserStage(program) {
  return {
    title: program,
    needs: [],
    async run() {
      ensureProgram(program);
      return { passed: 1, failed: 0, told: '' };
    },
  };
}

/** @param {import('./root.mjs').Target} target @returns {Stage} */
function buildStage(target) {
  return { title: `construction ${target}`, needs: [], run: async () => yesOrNo(await buildTarget(target, QUIET)) };
}

/** @param {string} file @returns {any} a tool's own report, null when it did not come so far */
function readReport(file) {
  return existsSync(join(REPORTS, file)) ? JSON.parse(readFileSync(join(REPORTS, file), 'utf8')) : null;
}

/**
 * @param {{ passed: number, failed: number, skipped: number } | null} counts
 * @param {{ code: number, output: string }} result
 * @returns {Outcome} a skipped test counts as failed: it proved nothing; so does a tool that fails without saying which test
 */
export function countsOf(counts, { code, output }) {
  if (counts === null) return { passed: 0, failed: 1, told: output };
  const failed = counts.failed + counts.skipped;
  const silent = code !== 0 && failed === 0 ? 1 : 0;
  return { passed: counts.passed, failed: failed + silent, told: failed + silent > 0 ? output : '' };
}

/** A file that could not even be read has no test to count: it is one failure. @param {any} report @returns {{ passed: number, failed: number, skipped: number } | null} */
export function vitestCounts(report) {
  if (report === null) return null;
  const unread = report.testResults.filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.every((/** @type {any} */ test) => test.status !== 'failed')).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unread, skipped: report.numPendingTests + report.numTodoTests };
}

/** @param {any} report @returns {{ passed: number, failed: number, skipped: number } | null} */
export function playwrightCounts(report) {
  if (report === null) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  // Errors outside of any test (a browser that does not close, a file that does not load) are told apart by Playwright.
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/** @returns {Promise<Outcome>} */
async function unitTests() {
  rmSync(join(REPORTS, 'unit.json'), { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(REPORTS, 'unit.json')}`];
  const result = await runTool('vitest/vitest.mjs', args, BEHIND);
  return countsOf(vitestCounts(readReport('unit.json')), result);
}

/** @returns {Promise<Outcome>} */
async function chromiumTests() {
  rmSync(join(REPORTS, 'chromium.json'), { force: true });
  const env = { ...QUIET.env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'chromium.json') };
  const result = await runTool('@playwright/test/cli.js', ['test', '--reporter=line,json'], { quiet: true, env });
  return countsOf(playwrightCounts(readReport('chromium.json')), { code: result.code, output: lastLines(result.output) });
}

/** The line reporter rewrites one line: only its last state and the failures are worth telling. @param {string} output */
function lastLines(output) {
  return output.split('\n').filter((line) => !/^\s*\[\d+\/\d+\]/u.test(line)).join('\n');
}

/** @returns {Promise<Outcome>} */
async function firefoxTests() {
  rmSync(join(REPORTS, 'firefox.json'), { force: true });
  const result = await runOurs('tests/e2e/firefox.ts', [], QUIET);
  const report = readReport('firefox.json');
  return countsOf(report && { passed: report.passed, failed: report.failed.length, skipped: 0 }, result);
}

const WEB_EXT = ['lint', '-s', outputOf('firefox'), '--no-config-discovery', '--warnings-as-errors'];

/**
 * One group after the other; those of a group together, none of which writes what another reads. Browsers mostly wait: the others take
 * what they leave of the processor, and never make them late.
 * @type {readonly (readonly Stage[])[]}
 */
export const STAGES = [
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
    { title: 'essais unitaires', needs: [], run: unitTests },
  ],
];
