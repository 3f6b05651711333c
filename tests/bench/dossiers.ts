/** `npm run bench:dossiers`: does the panel open as fast with fifty followed trainings as with one? One then fifty, in turns, in real Chromium. */
import { ensureBuild } from '../../scripts/lib/ensure-build';
import { outputOf } from '../../scripts/lib/root';
import { type Harness, launchChromium } from '../harness/chromium';
import { startSite } from '../site/server';
import { median } from './stats';

const PAIRS = 31;
/** Asked: within 20 % of each other, in the same run. */
const LIMIT = 0.2;

/** What is noted in the panel, by its own clock. */
interface Marks {
  lisible?: number;
  complet?: number;
}

/** Milliseconds. */
type Times = Required<Marks>;

/** A dossier at its fullest, all deadlines ahead. */
function dossier(at: number) {
  const le = '2026-11-02';
  const read = <T,>(valeur: T) => ({ valeur, provenance: 'lu', le });
  return {
    id: at.toString(16).padStart(32, '0'),
    titre: read(`Formation numéro ${at} sur le budget de la commune`),
    organisme: read('Institut fictif des élus'),
    debut: read(`2030-${String((at % 9) + 3).padStart(2, '0')}-11`),
    fin: read(`2030-${String((at % 9) + 3).padStart(2, '0')}-12`),
    prixCentimes: read(42_000),
    statut: read('valide'),
    evenements: { demande: read('2029-11-20'), proposition: read('2029-11-24'), confirmation: read('2029-11-26') },
    prerequis: 'inconnu',
    vus: Array.from({ length: 20 }, () => read('valide')),
    suiviDepuis: le,
    closLe: null,
    revision: 1,
  };
}

/** When the page can be read, and when « Mes dossiers » is there too. */
async function open({ context, id, worker }: Harness, count: number): Promise<Times> {
  await worker.evaluate((valeur) => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ dossiers: { version: 1, valeur } }), Array.from({ length: count }, (_, at) => dossier(at + 1)));
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    const marks = globalThis as Marks;
    new MutationObserver((_, observer) => {
      if (marks.lisible === undefined && document.querySelector('main h1')?.textContent) requestAnimationFrame(() => { marks.lisible ??= performance.now(); });
      if (!document.querySelector('.dossiers .rangee')) return;
      observer.disconnect();
      requestAnimationFrame(() => { marks.complet = performance.now(); });
    }).observe(document, { childList: true, subtree: true });
  });
  await tab.goto(`chrome-extension://${id}/sidepanel.html`);
  await tab.waitForFunction(() => (globalThis as Marks).lisible !== undefined && (globalThis as Marks).complet !== undefined);
  const times = await tab.evaluate(() => ({ lisible: (globalThis as Marks).lisible ?? Number.NaN, complet: (globalThis as Marks).complet ?? Number.NaN }));
  await tab.close();
  return times;
}

/** One dossier, then fifty. */
type Pair = readonly [Times, Times];

function told(pairs: readonly Pair[], what: keyof Times): boolean {
  const ratio = median(pairs.map(([one, fifty]) => fifty[what] / one[what]));
  const text = (value: number) => value.toFixed(2).replace('.', ',');
  console.log(`${what} : ${Math.round(median(pairs.map(([one]) => one[what])))} ms avec 1 dossier, ${Math.round(median(pairs.map(([, fifty]) => fifty[what])))} ms avec 50 ; rapport médian ${text(ratio)} (${pairs.length} paires)`);
  return Math.abs(ratio - 1) <= LIMIT;
}

await ensureBuild(['chrome']);
const site = await startSite();
const harness = await launchChromium({ extension: outputOf('chrome'), sitePort: site.port });
try {
  const pairs: Pair[] = [];
  for (let pair = 0; pair < PAIRS + 2; pair += 1) {
    // Each of them first in turn: what the first one warms must not help the second one only.
    const one = pair % 2 === 0 ? await open(harness, 1) : null;
    const fifty = await open(harness, 50);
    pairs.push([one ?? (await open(harness, 1)), fifty]);
  }
  const kept = pairs.slice(2);
  const good = [told(kept, 'lisible'), told(kept, 'complet')].every(Boolean);
  process.exitCode = good ? 0 : 1;
} finally {
  await harness.close().catch(() => {});
  await site.close();
}
