/** `npm run test:endurance`: the long walk through the replica's addresses. Half an hour or so. */
import { runTool } from './lib/run.mjs';

const LONG = { NAVIGATIONS: '1000', RETOURS: '100' };

const { code } = await runTool('@playwright/test/cli.js', ['test', 'navigation', '--no-deps'], { env: { ...LONG, ...onlySet(['NAVIGATIONS', 'RETOURS']) } });
process.exitCode = code;

/** What the person asked for wins. @param {readonly string[]} names @returns {Record<string, string>} */
function onlySet(names) {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name] ?? '']])));
}
