/** `npm run bench:dossiers`: does the panel open as fast with fifty followed trainings as with one? One then fifty, in turns, in real Chromium. */
import { ensureBuild } from '../../scripts/lib/ensure-build.mjs';
import { outputOf } from '../../scripts/lib/root.mjs';
import { launchChromium } from '../harness/chromium';
import { startSite } from '../site/server';
import { median } from './stats.mjs';

const PAIRS = 31;
/** Asked: within 20 % of each other, in the same run. */
const LIMIT = 0.2;

/** A dossier at its fullest, all deadlines ahead. @param {number} at */
function dossier(at) {
  const le = '2026-11-02';
  const read = (valeur) => ({ valeur, provenance: 'lu', le });
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

/** When the page can be read, and when « Mes dossiers » is there too. @param {import('../harness/chromium').Harness} harness @param {number} count */
async function open({ context, id, worker }, count) {
  await worker.evaluate((valeur) => globalThis.chrome.storage.local.set({ dossiers: { version: 1, valeur } }), Array.from({ length: count }, (_, at) => dossier(at + 1)));
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (globalThis.lisible === undefined && document.querySelector('main h1')?.textContent) requestAnimationFrame(() => { globalThis.lisible ??= performance.now(); });
      if (!document.querySelector('.dossiers .rangee')) return;
      observer.disconnect();
      requestAnimationFrame(() => { globalThis.complet = performance.now(); });
    }).observe(document, { childList: true, subtree: true });
  });
  await tab.goto(`chrome-extension://${id}/sidepanel.html`);
  await tab.waitForFunction(() => globalThis.lisible !== undefined && globalThis.complet !== undefined);
  const times = await tab.evaluate(() => ({ lisible: globalThis.lisible, complet: globalThis.complet }));
  await tab.close();
  return times;
}

/** @param {readonly { lisible: number, complet: number }[][]} pairs @param {'lisible' | 'complet'} what */
function told(pairs, what) {
  const ratio = median(pairs.map(([one, fifty]) => fifty[what] / one[what]));
  const text = (value) => value.toFixed(2).replace('.', ',');
  console.log(`${what} : ${Math.round(median(pairs.map(([one]) => one[what])))} ms avec 1 dossier, ${Math.round(median(pairs.map(([, fifty]) => fifty[what])))} ms avec 50 ; rapport médian ${text(ratio)} (${pairs.length} paires)`);
  return Math.abs(ratio - 1) <= LIMIT;
}

await ensureBuild(['chrome']);
const site = await startSite();
const harness = await launchChromium({ extension: outputOf('chrome'), sitePort: site.port });
try {
  const pairs = [];
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
