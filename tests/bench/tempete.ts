/** `npm run bench:tempete`: 10 000 changes of the page a second, for 10 s, with the extension and with one that does nothing. */
import { ensureBuild } from '../../scripts/lib/ensure-build';
import { outputOf } from '../../scripts/lib/root';
import { launchChromium } from '../harness/chromium';
import { addressOf } from '../harness/stops';
import { startSite } from '../site/server';
import { STOPS, type Stop } from '../site/stops';
import { median } from './stats';
import { noOpExtension } from './temoin';

const PAIRS = 3;
const SECONDS = 10;

/** Runs in the page: a hundred nodes come and go every ten milliseconds, inside what the extension watches. */
function storm(seconds: number): Promise<number> {
  const box = document.createElement('div');
  document.querySelector('main')?.append(box);
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

/** `script`, `task`: seconds of the page's main thread. */
interface Cost {
  readonly changes: number;
  readonly script: number;
  readonly task: number;
}

function formation(): Stop {
  const stop = STOPS.find(({ id, generation }) => id === 'formation' && generation === 'dsfr');
  if (!stop) throw new Error('the replica has no formation');
  return stop;
}

async function measure(extension: string, sitePort: number): Promise<Cost> {
  const harness = await launchChromium({ extension, sitePort });
  try {
    const page = await harness.context.newPage();
    await page.goto(addressOf(formation()));
    await page.waitForSelector('main h1');
    const cdp = await harness.context.newCDPSession(page);
    await cdp.send('Performance.enable');
    const read = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
    const before = await read();
    const changes = await page.evaluate(storm, SECONDS);
    const after = await read();
    const spent = (name: string) => (after[name] ?? Number.NaN) - (before[name] ?? Number.NaN);
    return { changes, script: spent('ScriptDuration'), task: spent('TaskDuration') };
  } finally {
    await harness.close().catch(() => {});
  }
}

const percent = (seconds: number) => `${((seconds / SECONDS) * 100).toFixed(2).replace('.', ',')} %`;

await ensureBuild(['chrome']);
const nothing = noOpExtension();
const site = await startSite();
try {
  const ours: Cost[] = [];
  const none: Cost[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    none.push(await measure(nothing.folder, site.port));
    ours.push(await measure(outputOf('chrome'), site.port));
  }
  const of = (list: readonly Cost[], key: keyof Cost) => median(list.map((one) => one[key]));
  console.log(`${Math.round(of(ours, 'changes') / SECONDS)} changements par seconde pendant ${SECONDS} s, ${PAIRS} paires, médianes`);
  for (const [key, name] of [['script', 'script'], ['task', 'toutes tâches']] as const) {
    console.log(`${name} : rien ${percent(of(none, key))}, nous ${percent(of(ours, key))}, ajouté ${percent(median(ours.map((one, at) => one[key] - (none[at]?.[key] ?? Number.NaN))))}`);
  }
} finally {
  await site.close();
  nothing.remove();
}
