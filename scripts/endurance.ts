/** `npm run test:endurance`: the long walk through the replica's addresses. Half an hour or so. */
import { runTool, wishes } from './lib/run';

const { code } = await runTool('@playwright/test/cli.js', ['test', 'navigation', '--no-deps'], { env: wishes({ NAVIGATIONS: '1000', RETOURS: '100' }) });
process.exitCode = code;
