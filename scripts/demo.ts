/** `npm run demo`: the extension in Chromium, on the replica of the site, to play with or to walk the whole journey. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { type Harness, launchChromium } from '../tests/harness/chromium';
import { ELSEWHERE, readPanel } from '../tests/harness/panel';
import { addressOf } from '../tests/harness/stops';
import { waitFor } from '../tests/harness/wait';
import { startSite } from '../tests/site/server';
import { STOPS, type Stop } from '../tests/site/stops';
import { ensureBuild } from './lib/ensure-build';
import { ROOT, outputOf } from './lib/root';
import { type Pictures, drawSideBySide } from './lib/side-by-side';
import { table } from './lib/table';

const HELP = `npm run demo [-- --headless]

Construit l'extension, démarre la réplique du site et ouvre Chromium.
Avec un écran : la fenêtre reste ouverte, à vous de jouer. Sans écran, ou avec --headless : parcourt tout le
chemin de l'élu sur les deux générations du site, enregistre une image par étape dans demo/, et vérifie chacune.`;

const PICTURES = join(ROOT, 'demo');

interface Visit {
  readonly stop: Stop;
  readonly state: string;
  readonly step: string;
  readonly right: boolean;
  readonly why: string;
}

/** @returns is there a screen to open a window on */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function visit(page: Page, panel: Page, stop: Stop): Promise<Visit> {
  await page.goto(ELSEWHERE);
  await panelSays(panel, 'hors-site');
  await page.goto(addressOf(stop));
  const why = await panelSays(panel, stop.state).then(() => '', (error) => String(error.message));
  const { state, step } = await readPanel(panel);
  const guided = stop.state === 'inconnu' || step !== '';
  return { stop, state, step, right: why === '' && guided, why: guided ? why : 'aucune fiche du guide' };
}

function panelSays(panel: Page, state: string) {
  return waitFor(async () => (await readPanel(panel)).state === state, { what: `the panel to say ${state}`, ms: 12_000 });
}

/** The hint slides in: a picture taken half-way would show a ghost. */
async function picture(page: Page) {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))));
  return page.screenshot({ animations: 'disabled' });
}

async function walk(harness: Harness): Promise<Visit[]> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const page = harness.context.pages()[0] ?? (await harness.context.newPage());
  await page.goto(addressOf(firstStop()));
  const panel = await harness.openPanel(page);
  const visits: Visit[] = [];
  const drawings: { path: string; pictures: Pictures }[] = [];
  for (const stop of STOPS) {
    const seen = await visit(page, panel, stop);
    visits.push(seen);
    const path = join(PICTURES, pictureName(stop));
    drawings.push({ path, pictures: { titre: `${stop.generation} · ${stop.titre}`, page: await picture(page), panel: await picture(panel) } });
    console.log(`  ${seen.right ? '✓' : '✗'} ${stop.generation} · ${stop.titre}`);
  }
  const blank = await harness.context.newPage();
  for (const { path, pictures } of drawings) await drawSideBySide(blank, pictures, path);
  return visits;
}

function firstStop(): Stop {
  const [first] = STOPS;
  if (!first) throw new Error("le parcours de la réplique n'a aucune étape");
  return first;
}

/** @returns file name: generation, rank in its own journey, id */
function pictureName(stop: Stop): string {
  const rank = STOPS.filter(({ generation }) => generation === stop.generation).indexOf(stop) + 1;
  return `${stop.generation}-${String(rank).padStart(2, '0')}-${stop.id}.png`;
}

/** @returns all right */
function tell(visits: readonly Visit[]): boolean {
  const rows = visits.map(({ stop, state, step, right }) => [stop.generation, stop.titre, right ? state : `${state} (attendu : ${stop.state})`, step || '—', right ? 'oui' : 'NON']);
  console.log(`\n${table(['génération', 'étape du parcours', 'état reconnu', 'fiche du guide', 'juste'], rows)}`);
  const wrong = visits.filter(({ right }) => !right);
  for (const { stop, why } of wrong) console.log(`✗ ${stop.generation} · ${stop.titre} : ${why}`);
  console.log(`\n${visits.length - wrong.length} étapes justes sur ${visits.length}. Images : demo/`);
  return wrong.length === 0;
}

async function play(harness: Harness) {
  const page = harness.context.pages()[0] ?? (await harness.context.newPage());
  await page.goto(addressOf(firstStop()));
  await harness.openPanel(page).catch(() => {});
  console.log(`
Chromium est ouvert sur la réplique du site, avec Compagnon DIFE.
  • Le guide est à droite. Fermé ? Cliquez sur l'icône de l'extension (pièce de puzzle) pour le rouvrir.
  • Connectez-vous, cherchez une formation : le guide suit. Rien n'est réel, rien ne sort de cette machine.
  • Réglages de la réplique : https://www.moncompteformation.gouv.fr/__replique/
  • Fermez la fenêtre, ou tapez Ctrl+C ici, pour terminer.
`);
  await new Promise((resolve) => {
    harness.context.once('close', resolve);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}

async function main() {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const headless = values.headless === true || !hasDisplay();
  await ensureBuild(['chrome']);
  const site = await startSite();
  const harness = await launchChromium({ extension: outputOf('chrome'), sitePort: site.port, headless });
  try {
    if (!headless) return await play(harness);
    if (!tell(await walk(harness))) process.exitCode = 1;
  } finally {
    // A window closed by hand leaves its journal unfinished: nobody reads it here.
    await harness.close().catch(() => {});
    await site.close();
  }
}

main().catch((error) => {
  console.error(`La démonstration n'a pas pu se faire : ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
