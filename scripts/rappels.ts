/** `npm run test:rappels`: the worker killed 500 times in Chromium, then thousands of suites of deaths, clocks and restarts on a simulated computer. */
import { runTool, wishes } from './lib/run';

const env = wishes({ MORTS: '500', CAS: '3000' });
const chromium = await runTool('@playwright/test/cli.js', ['test', 'rappels', '--no-deps', '--workers=1'], { env });
const simule = await runTool('vitest/vitest.mjs', ['run', 'tests/dossiers/ronde.test.ts'], { env });
process.exitCode = chromium.code || simule.code;
