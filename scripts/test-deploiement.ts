/**
 * Tries the samples of `docs/deploiement` for real: writes them where Chromium and Firefox read the policies of a computer, starts both
 * with the built extension, and looks at what a person would see. Needs root, hence apart from `npm test`. What was there is put back.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launchChromium } from '../tests/harness/chromium';
import { launchFirefox } from '../tests/harness/firefox';
import { waitFor } from '../tests/harness/wait';
import { startSite } from '../tests/site/server';
import { ensureBuild } from './lib/ensure-build';
import { ROOT, outputOf } from './lib/root';
import { geckoIdOf } from './lib/sizes';

const SAMPLES = join(ROOT, 'docs', 'deploiement');
const CHROMIUM = '/etc/chromium/policies/managed/compagnon-dife-essai.json';
const FIREFOX = '/etc/firefox/policies/policies.json';
const PLACE = 'IDENTIFIANT_DE_L_EXTENSION';

/** What the settings page shows of an organisation's choices. */
const SEEN = `(() => ({
  impose: [...document.querySelectorAll('.impose')].map((one) => one.textContent),
  taille: document.documentElement.dataset.taille ?? '',
  fichiers: document.querySelectorAll('[aria-labelledby=association-titre] input').length,
  refus: document.querySelectorAll('[aria-labelledby=organisation-titre] .attention').length,
}))()`;
/** Asked of the worker: what the browser says, and the copy kept for its next start. */
const KEPT = `Promise.all([chrome.storage.managed.get(null), chrome.storage.local.get('politiques')])
  .then(([said, { politiques }]) => ({ retenu: JSON.stringify(said) === JSON.stringify(politiques?.valeur) }))`;
const PROFIL = { impose: ['Choisi par votre organisation. Association des maires d’Exemple', 'Choisi par votre organisation. Alsace et Moselle'], taille: '2', fichiers: 0, refus: 0 };
const INTEGREE = { impose: ['Choisi par votre organisation. Association des maires et présidents d’intercommunalités de Gironde'], taille: '2', fichiers: 0, refus: 0 };
const SANS = { impose: [], taille: '1', refus: 0 };

/** @param work the file is there meanwhile */
async function withFile(path: string, text: string, work: () => Promise<void>) {
  const before = existsSync(path) ? readFileSync(path) : null;
  const made = mkdirSync(dirname(path), { recursive: true });
  const restore = () => {
    if (before !== null) writeFileSync(path, before);
    else rmSync(made ?? path, { force: true, recursive: made !== undefined });
  };
  process.once('exit', restore);
  writeFileSync(path, text);
  try {
    await work();
  } finally {
    restore();
    process.off('exit', restore);
  }
}

/** @returns all that is wanted is there */
function isLike(seen: unknown, wanted: object): boolean {
  const held = (seen ?? {}) as Record<string, unknown>;
  return Object.entries(wanted).every(([key, value]) => JSON.stringify(held[key]) === JSON.stringify(value));
}

function check(what: string, seen: unknown, wanted: object) {
  if (!isLike(seen, wanted)) throw new Error(`${what} : ${JSON.stringify(seen)}, au lieu de ${JSON.stringify(wanted)}`);
  console.log(`  ✓ ${what}`);
}

/** @param panel what the panel says of the association */
async function lookInChromium(what: string, wanted: object, welcome: boolean, panel?: string) {
  const harness = await launchChromium({ extension: outputOf('chrome'), welcome });
  try {
    const page = await harness.context.newPage();
    await page.goto(`chrome-extension://${harness.id}/options.html`);
    await page.locator('h1').waitFor();
    // The browser has just started, and does not know its own policies yet: the page corrects itself when it does. So does the background, which must not open its page before.
    await waitFor(async () => isLike(await page.evaluate(SEEN).catch(() => null), wanted), { what: `${what}: ${JSON.stringify(wanted)}` });
    check(what, await page.evaluate(SEEN), wanted);
    if (!welcome) check(`${what} : ce que le fond en retient`, await harness.worker.evaluate(KEPT), { retenu: true });
    const opened = harness.context.pages().filter((one) => one.url().endsWith('bienvenue.html')).length;
    check(`${what} : page de bienvenue`, { opened }, { opened: 0 });
    if (panel) {
      await page.goto(`chrome-extension://${harness.id}/sidepanel.html`);
      await page.locator('.mon-association').filter({ hasText: panel }).waitFor();
      console.log(`  ✓ ${what} : le panneau montre ${panel}`);
    }
    return harness.id;
  } finally {
    await harness.close();
  }
}

async function chromium() {
  // Also tells the id, which depends on where the extension was built.
  const id = await lookInChromium('Chromium sans règle', SANS, true);
  const sample = (name: string) => readFileSync(join(SAMPLES, name), 'utf8').replace(PLACE, id);
  await withFile(CHROMIUM, sample('chromium.json'), async () => void (await lookInChromium('Chromium, profil', PROFIL, false, 'AM Exemple')));
  await withFile(CHROMIUM, sample('edge.json'), async () => void (await lookInChromium('Exemple d’Edge, lu par Chromium', INTEGREE, false, 'AMG')));
}

async function lookInFirefox(what: string, wanted: object, welcome: boolean, sitePort: number) {
  const extension = outputOf('firefox');
  const firefox = await launchFirefox({ extension, extensionId: geckoIdOf(extension), sitePort, welcome });
  try {
    await firefox.goto(firefox.addressOf('options.html'));
    await waitFor(() => firefox.evaluate("document.querySelector('h1') !== null"), { what: 'the settings page' });
    check(what, await firefox.evaluate(SEEN), wanted);
  } finally {
    await firefox.close();
  }
}

async function firefox() {
  const site = await startSite();
  try {
    await lookInFirefox('Firefox sans règle', SANS, true, site.port);
    await withFile(FIREFOX, readFileSync(join(SAMPLES, 'firefox.json'), 'utf8'), () => lookInFirefox('Firefox, profil', PROFIL, false, site.port));
  } finally {
    await site.close();
  }
}

async function main() {
  if (process.getuid?.() !== 0) throw new Error('Il faut être root : les règles d’un ordinateur s’écrivent dans /etc. Commande : sudo npm run test:deploiement');
  await ensureBuild(['chrome', 'firefox']);
  await chromium();
  await firefox();
  console.log('Déploiement : tous les exemples fonctionnent.');
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
