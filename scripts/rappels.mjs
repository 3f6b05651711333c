/** `npm run test:rappels`: the worker killed 500 times in Chromium, then thousands of suites of deaths, clocks and restarts on a simulated computer. */
import { runTool } from './lib/run.mjs';

const morts = process.env['MORTS'] ?? '500';
const cas = process.env['CAS'] ?? '3000';

const chromium = await runTool('@playwright/test/cli.js', ['test', 'rappels', '--no-deps', '--workers=1'], { env: { MORTS: morts } });
const simule = await runTool('vitest/vitest.mjs', ['run', 'tests/dossiers/ronde.test.ts'], { env: { CAS: cas } });
process.exitCode = chromium.code || simule.code;
