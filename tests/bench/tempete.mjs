/** `npm run bench:tempete`: 10 000 changes of the page a second, for 10 s, with the extension and with one that does nothing. */
import { ensureBuild } from '../../scripts/lib/ensure-build.mjs';
import { outputOf } from '../../scripts/lib/root.mjs';
import { launchChromium } from '../harness/chromium';
import { addressOf } from '../harness/stops';
import { startSite } from '../site/server';
import { STOPS } from '../site/stops';
import { median } from './stats.mjs';
import { noOpExtension } from './temoin.mjs';

const PAIRS = 3;
const SECONDS = 10;

/** Runs in the page: a hundred nodes come and go every ten milliseconds, inside what the extension watches. @param {number} seconds */
function storm(seconds) {
  const main = document.querySelector('main');
  const box = main?.appendChild(document.createElement('div'));
  return new Promise((resolve) => {
    const end = performance.now() + seconds * 1000;
    let changes = 0;
    const timer = setInterval(() => {
      for (let at = 0; at < 50; at += 1) box.append(document.createElement('i'));
      box.replaceChildren();
      changes += 100;
      if (performance.now() < end) return;
      clearInterval(timer);
      resolve(changes);
    }, 10);
  });
}

/** @param {string} extension @param {number} sitePort */
async function measure(extension, sitePort) {
  const harness = await launchChromium({ extension, sitePort });
  try {
    const page = await harness.context.newPage();
    await page.goto(addressOf(STOPS.find((stop) => stop.id === 'formation' && stop.generation === 'dsfr')));
    await page.waitForSelector('main h1');
    const cdp = await harness.context.newCDPSession(page);
    await cdp.send('Performance.enable');
    const read = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
    const before = await read();
    const changes = await page.evaluate(storm, SECONDS);
    const after = await read();
    return { changes, script: after.ScriptDuration - before.ScriptDuration, task: after.TaskDuration - before.TaskDuration };
  } finally {
    await harness.close().catch(() => {});
  }
}

const percent = (seconds) => `${((seconds / SECONDS) * 100).toFixed(2).replace('.', ',')} %`;

await ensureBuild(['chrome']);
const nothing = noOpExtension();
const site = await startSite();
try {
  const ours = [];
  const none = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    none.push(await measure(nothing.folder, site.port));
    ours.push(await measure(outputOf('chrome'), site.port));
  }
  const of = (list, key) => median(list.map((one) => one[key]));
  console.log(`${Math.round(of(ours, 'changes') / SECONDS)} changements par seconde pendant ${SECONDS} s, ${PAIRS} paires, médianes`);
  for (const [key, name] of [['script', 'script'], ['task', 'toutes tâches']]) {
    console.log(`${name} : rien ${percent(of(none, key))}, nous ${percent(of(ours, key))}, ajouté ${percent(median(ours.map((one, at) => one[key] - none[at][key])))}`);
  }
} finally {
  await site.close();
  nothing.remove();
}
