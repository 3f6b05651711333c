/**
 * `npm run pictures`: the twelve most telling screens, page and real panel side by side, into docs/images; then the telephone call of
 * docs/accompagner.md. `npm run pictures -- --appel` takes the call alone.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Harness, launchChromium } from '../tests/harness/chromium';
import { ELSEWHERE, readPanel } from '../tests/harness/panel';
import { addressOf } from '../tests/harness/stops';
import { waitFor } from '../tests/harness/wait';
import { startSite } from '../tests/site/server';
import { MORE_STOPS, STOPS, type Stop } from '../tests/site/stops';
import { ensureBuild } from './lib/ensure-build';
import { ROOT, outputOf } from './lib/root';
import { drawSideBySide } from './lib/side-by-side';

const FOLDER = join(ROOT, 'docs/images');

/** Generation, stop, and the name of the picture. */
const SCREENS: readonly (readonly [Stop['generation'], string, string])[] = [
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

function stopOf(generation: Stop['generation'], id: string): Stop {
  const stop = [...STOPS, ...MORE_STOPS].find((one) => one.generation === generation && one.id === id);
  if (!stop) throw new Error(`la réplique n'a pas d'étape ${generation} ${id}`);
  return stop;
}

/** The call told in docs/accompagner.md, « Je suis accompagné(e) » switched on. */
const CALL: typeof SCREENS = [
  ['dsfr', 'lien-sans-connexion', 'appel-1-indisponible'],
  ['dsfr', 'connexion', 'appel-2-connexion'],
  ['dsfr', 'formation', 'appel-3-formation'],
  ['dsfr', 'page-inconnue', 'appel-4-inconnu'],
];

/** Loads the stop afresh, and waits for the panel to say what it is. */
async function show(page: Page, panel: Page, stop: Stop) {
  await page.bringToFront();
  await page.goto(ELSEWHERE);
  await waitFor(async () => (await readPanel(panel)).state === 'hors-site', { what: 'the panel to leave the site' });
  await page.goto(addressOf(stop));
  await waitFor(async () => (await readPanel(panel)).state === stop.state, { what: `the panel to say ${stop.state}`, ms: 12_000 });
}

async function takeCall(harness: Harness) {
  const page = await harness.context.newPage();
  const blank = await harness.context.newPage();
  await page.bringToFront();
  await page.goto(addressOf(stopOf('dsfr', 'connexion')));
  const panel = await harness.openPanel(page);
  await waitFor(async () => (await readPanel(panel)).state === 'connexion', { what: 'the panel to see the page', ms: 12_000 });
  const onOff = panel.getByRole('switch', { name: 'Je suis accompagné(e)' });
  await onOff.click();
  // What lies under the pointer is drawn otherwise: nothing must.
  await panel.mouse.move(0, 0);
  for (const [generation, id, name] of CALL) {
    const stop = stopOf(generation, id);
    await show(page, panel, stop);
    if (stop.state !== 'inconnu') await panel.locator('.reperes li').first().waitFor();
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))));
    await panel.evaluate(() => globalThis.scrollTo(0, 0));
    if (stop.state === 'inconnu') {
      await panel.getByText('Enregistrer cette page pour l’équipe').click();
      await panel.getByRole('button', { name: 'Préparer la copie' }).click();
      await panel.getByLabel('Copie anonyme de la page').evaluate((field) => field.scrollIntoView({ block: 'center' }));
    }
    const pictures = { titre: stop.titre, page: await page.screenshot({ animations: 'disabled' }), panel: await panel.screenshot() };
    await drawSideBySide(blank, pictures, join(FOLDER, `${name}.png`));
    console.log(`docs/images/${name}.png : ${stop.titre}, accompagné`);
  }
  await onOff.click();
  await blank.setViewportSize({ width: 900, height: 1100 });
  await blank.goto(`chrome-extension://${harness.id}/fiche-accompagnant.html?etape=formation-indisponible-deconnecte`);
  await blank.locator('.une-etape').first().waitFor();
  await blank.screenshot({ path: join(FOLDER, 'appel-5-fiche.png') });
  console.log('docs/images/appel-5-fiche.png : la fiche de l’accompagnant');
}

async function takeAll(harness: Harness) {
  const page = harness.context.pages()[0] ?? (await harness.context.newPage());
  const blank = await harness.context.newPage();
  await page.bringToFront();
  await page.goto(addressOf(stopOf('dsfr', 'connexion')));
  const panel = await harness.openPanel(page);
  for (const [generation, id, name] of SCREENS) {
    const stop = stopOf(generation, id);
    await show(page, panel, stop);
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))));
    const pictures = { titre: stop.titre, page: await page.screenshot({ animations: 'disabled' }), panel: await panel.screenshot() };
    await drawSideBySide(blank, pictures, join(FOLDER, `${name}.png`));
    console.log(`docs/images/${name}.png : ${stop.titre}`);
  }
}

mkdirSync(FOLDER, { recursive: true });
await ensureBuild(['chrome']);
const site = await startSite();
const harness = await launchChromium({ extension: outputOf('chrome'), sitePort: site.port, size: { width: 1240, height: 1000 } });
try {
  if (!process.argv.includes('--appel')) await takeAll(harness);
  await takeCall(harness);
} finally {
  await harness.close();
  await site.close();
}
