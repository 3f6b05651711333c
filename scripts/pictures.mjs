/** `npm run pictures`: the twelve most telling screens, page and real panel side by side, into docs/images. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tests/harness/chromium.mjs';
import { ELSEWHERE, readPanel } from '../tests/harness/panel.mjs';
import { addressOf } from '../tests/harness/stops.mjs';
import { waitFor } from '../tests/harness/wait.mjs';
import { startSite } from '../tests/site/server.mjs';
import { MORE_STOPS, STOPS } from '../tests/site/stops.mjs';
import { ensureBuild } from './lib/ensure-build.mjs';
import { ROOT, outputOf } from './lib/root.mjs';
import { drawSideBySide } from './lib/side-by-side.mjs';

/** @typedef {import('../tests/harness/stops.mjs').Stop} Stop */

const FOLDER = join(ROOT, 'docs/images');

/** Generation, stop, and the name of the picture. @type {readonly (readonly [Stop['generation'], string, string])[]} */
const SCREENS = [
  ['dsfr', 'lien-sans-connexion', 'formation-indisponible'],
  ['dsfr', 'connexion', 'connexion'],
  ['materiel', 'compte-elu-absent', 'compte-elu-absent'],
  ['dsfr', 'compte-elu-visible', 'compte-elu-visible'],
  ['dsfr', 'formation', 'formation'],
  ['dsfr', 'verification-identite', 'verification-identite'],
  ['materiel', 'lien-envoye', 'email-a-confirmer'],
  ['dsfr', 'financement', 'inscription-a-confirmer'],
  ['dsfr', 'annulation', 'annulation'],
  ['materiel', 'liste-dossiers', 'liste-dossiers'],
  ['dsfr', 'session-expiree', 'session-expiree'],
  ['dsfr', 'page-inconnue', 'inconnu'],
];

/** @param {Stop['generation']} generation @param {string} id @returns {Stop} */
function stopOf(generation, id) {
  const stop = [...STOPS, ...MORE_STOPS].find((one) => one.generation === generation && one.id === id);
  if (!stop) throw new Error(`la réplique n'a pas d'étape ${generation} ${id}`);
  return stop;
}

/** @param {import('../tests/harness/chromium.mjs').Harness} harness */
async function takeAll(harness) {
  mkdirSync(FOLDER, { recursive: true });
  const page = harness.context.pages()[0] ?? (await harness.context.newPage());
  const blank = await harness.context.newPage();
  await page.bringToFront();
  await page.goto(addressOf(stopOf('dsfr', 'connexion')));
  const panel = await harness.openPanel(page);
  for (const [generation, id, name] of SCREENS) {
    const stop = stopOf(generation, id);
    await page.bringToFront();
    await page.goto(ELSEWHERE);
    await waitFor(async () => (await readPanel(panel)).state === 'hors-site', { what: 'the panel to leave the site' });
    await page.goto(addressOf(stop));
    await waitFor(async () => (await readPanel(panel)).state === stop.state, { what: `the panel to say ${stop.state}`, ms: 12_000 });
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))));
    const pictures = { titre: stop.titre, page: await page.screenshot({ animations: 'disabled' }), panel: await panel.screenshot() };
    await drawSideBySide(blank, pictures, join(FOLDER, `${name}.png`));
    console.log(`docs/images/${name}.png : ${stop.titre}`);
  }
}

await ensureBuild(['chrome']);
const site = await startSite();
const harness = await launchChromium({ extension: outputOf('chrome'), sitePort: site.port, size: { width: 1240, height: 1000 } });
try {
  await takeAll(harness);
} finally {
  await harness.close();
  await site.close();
}
