import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { ChoixRappels } from '@/lib/reglages/rappels';
import type { Dossier } from '@/lib/dossiers/types';
import { outputOf } from '@/scripts/lib/root';
import { type Harness, launchChromium } from '@/tests/harness/chromium';
import { probeExtension } from '@/tests/harness/probed-extension';
import { waitFor } from '@/tests/harness/wait';

export const REVEIL = 'rappels';

export interface Montre {
  readonly id: string;
  readonly titre: string;
  readonly texte: string;
}

export interface Alarme {
  readonly periodInMinutes: number;
  /** Milliseconds from now, by the real clock. */
  readonly dans: number;
}

interface Api {
  readonly storage: Record<'local' | 'session', { get(keys: unknown): Promise<Record<string, unknown>>; set(values: object): Promise<void>; remove(keys: unknown): Promise<void>; clear(): Promise<void> }>;
  readonly alarms: { get(name: string): Promise<{ periodInMinutes: number; scheduledTime: number } | undefined>; create(name: string, info: object): Promise<void> };
  readonly notifications: { getAll(): Promise<Record<string, boolean>>; clear(id: string): Promise<boolean> };
  readonly action: { getBadgeText(details: object): Promise<string>; getTitle(details: object): Promise<string> };
}
declare const chrome: Api;

/** A browser that can be closed and opened again on the same profile, with the watched copy of the extension, and one page of ours to act from. */
export interface Poste {
  harness: Harness;
  page: Page;
  cdp: CDPSession;
  readonly extension: { readonly folder: string; readonly remove: () => void };
  readonly profile: string;
  /** The clock of the worker, minus the real one, in ms. */
  decalage: number;
}

export async function ouvrirPoste(): Promise<Poste> {
  const extension = probeExtension(outputOf('chrome'));
  const profile = mkdtempSync(join(tmpdir(), 'compagnon-rappels-'));
  return { ...(await start(extension.folder, profile)), extension, profile, decalage: 0 };
}

async function start(folder: string, profile: string): Promise<Pick<Poste, 'harness' | 'page' | 'cdp'>> {
  const harness = await launchChromium({ extension: folder, profile });
  const page = await harness.context.newPage();
  await page.goto(`chrome-extension://${harness.id}/options.html`);
  await page.locator('h1').waitFor();
  const cdp = await harness.context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  return { harness, page, cdp };
}

export async function fermerPoste(poste: Poste): Promise<void> {
  await poste.harness.close();
  poste.extension.remove();
  rmSync(poste.profile, { recursive: true, force: true, maxRetries: 5 });
}

/** The browser is closed, then opened again at that local time: what was on screen is gone, what was written down stays. */
export async function rouvrir(poste: Poste, heure: string): Promise<void> {
  poste.decalage = decalageVers(heure);
  await poste.page.evaluate((souhaits) => chrome.storage.local.set({ souhaits }), { decalage: poste.decalage, mort: null });
  await poste.harness.close();
  Object.assign(poste, await start(poste.extension.folder, poste.profile));
}

/** Puts the worker's clock at that local time (Paris) and says where it must freeze. */
export async function souhaiter(poste: Poste, heure: string | null, mort: number | null = null): Promise<void> {
  if (heure !== null) poste.decalage = decalageVers(heure);
  await poste.page.evaluate((souhaits) => chrome.storage.session.set({ souhaits, gele: null }), { decalage: poste.decalage, mort });
}

function decalageVers(heure: string): number {
  return new Date(`${heure}${offsetOf(heure)}`).getTime() - Date.now();
}

/** Paris: summer time from the last Sunday of March to that of October, at 1 h UTC. */
function offsetOf(heure: string): '+01:00' | '+02:00' {
  const at = new Date(`${heure}Z`);
  const sunday = (month: number): number => {
    const last = new Date(Date.UTC(at.getUTCFullYear(), month + 1, 0, 1));
    return last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  };
  const utc = at.getTime() - 3_600_000;
  return utc >= sunday(2) && utc < sunday(9) ? '+02:00' : '+01:00';
}

export async function garder({ page }: Poste, dossiers: readonly Dossier[], rappels: ChoixRappels): Promise<void> {
  await page.evaluate((values) => chrome.storage.local.set(values), { rappels: { version: 1, valeur: rappels }, dossiers: { version: 1, valeur: dossiers } });
}

/** The real death: the browser stops the worker, whatever it was doing. */
export async function tuer({ cdp }: Poste): Promise<void> {
  await cdp.send('ServiceWorker.stopAllWorkers');
}

/** The alarm that is set comes due: the browser itself fires it, and starts the worker if it is dead. */
export async function sonner({ page }: Poste): Promise<void> {
  const found = await page.evaluate(async (name) => {
    const alarm = await chrome.alarms.get(name);
    if (alarm) await chrome.alarms.create(name, { when: Date.now(), periodInMinutes: alarm.periodInMinutes });
    return alarm !== undefined;
  }, REVEIL);
  if (!found) throw new Error('aucun réveil');
}

/** The same, without the second that Chromium puts between two alarms: the event alone, given to a worker that is alive. */
export async function sonnerVite({ harness }: Poste): Promise<void> {
  await harness.worker.evaluate((name) => (chrome as unknown as { alarms: { onAlarm: { dispatch(alarm: object): void } } }).alarms.onAlarm.dispatch({ name, scheduledTime: Date.now() }), REVEIL);
}

/** Any message starts a dead worker, as a visit to the site does. */
export async function reveiller({ page }: Poste): Promise<void> {
  await page.evaluate(() => (chrome as unknown as { runtime: { sendMessage(message: object): Promise<unknown> } }).runtime.sendMessage({ type: 'personne' }).catch(() => undefined));
}

/** The event of a click on a notification, without the person's gesture that only a real one brings. */
export async function cliquer({ harness }: Poste, id: string): Promise<void> {
  await harness.worker.evaluate((clicked) => (chrome as unknown as { notifications: { onClicked: { dispatch(id: string): void } } }).notifications.onClicked.dispatch(clicked), id);
}

/** Is our page, the settings, the tab in front? */
export function isDevant({ page }: Poste): Promise<boolean> {
  return page.evaluate(async () => (await (chrome as unknown as { tabs: { getCurrent(): Promise<{ active: boolean }> } }).tabs.getCurrent()).active);
}

export interface Etat {
  readonly montres: readonly Montre[];
  readonly marques: readonly string[];
  readonly ecran: readonly string[];
  readonly pastille: string;
  readonly titre: string;
  readonly alarme: Alarme | null;
  readonly gele: number | null;
  /** Rounds that looked at the screen, in this session of the browser. */
  readonly tours: number;
  readonly dossiers: readonly Dossier[];
}

export function lireEtat({ page }: Poste): Promise<Etat> {
  return page.evaluate(async (name) => {
    const { montres = [], gele = null, tours = 0 } = await chrome.storage.session.get(['montres', 'gele', 'tours']);
    const local = await chrome.storage.local.get(['rappels-montres', 'dossiers']);
    const alarm = await chrome.alarms.get(name);
    const valeur = (key: string): unknown => (local[key] as { valeur?: unknown } | undefined)?.valeur ?? [];
    return {
      montres: montres as readonly Montre[],
      gele: gele as number | null,
      tours: tours as number,
      marques: valeur('rappels-montres') as readonly string[],
      dossiers: valeur('dossiers') as readonly Dossier[],
      ecran: Object.keys(await chrome.notifications.getAll()),
      pastille: await chrome.action.getBadgeText({}),
      titre: await chrome.action.getTitle({}),
      alarme: alarm ? { periodInMinutes: alarm.periodInMinutes, dans: alarm.scheduledTime - Date.now() } : null,
    };
  }, REVEIL);
}

export async function attendre(poste: Poste, what: string, test: (etat: Etat) => boolean): Promise<Etat> {
  let last: Etat | null = null;
  return waitFor(
    async () => {
      last = await lireEtat(poste);
      return test(last) ? last : null;
    },
    { what, every: 15 },
  ).catch((error: Error) => {
    throw new Error(`${error.message} : ${JSON.stringify(last)}`, { cause: error });
  });
}

export async function oublier({ page }: Poste): Promise<void> {
  await page.evaluate(async () => {
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
}
