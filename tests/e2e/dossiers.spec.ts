import ICAL from 'ical.js';
import type { Locator, Page } from '@playwright/test';
import type { Dossier } from '@/lib/dossiers/types';
import { NUMERO_DOSSIER, PERSONNE } from '@/lib/entrainement/data';
import type { Harness } from '@/tests/harness/chromium';
import { readPanel } from '@/tests/harness/panel';
import { addressOf } from '@/tests/harness/stops';
import { MORE_STOPS, STOPS } from '@/tests/site/stops';
import { page as vu, rapportDe } from '../components/rapports';
import { dossier, jour, lu } from '../dossiers/exemples';
import { isComplete } from './complet';
import { expect, test } from './harness';
import { panneauSimule } from './panneau-simule';
import { axeFaults, sizeFaults } from './reglages-poste';

type Worker = Harness['worker'];
type Held = Readonly<Record<string, unknown>>;
type Stop = (typeof STOPS)[number];

const TOUTES = [...STOPS, ...MORE_STOPS];

function stopOf(id: string): Stop {
  const stop = TOUTES.find((one) => one.generation === 'dsfr' && one.id === id);
  if (!stop) throw new Error(`no stop ${id}`);
  return stop;
}

function held(worker: Worker): Promise<{ readonly local: Held; readonly session: Held }> {
  return worker.evaluate(async () => {
    const { local, session } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<Held> }> } }).chrome.storage;
    return { local: await local.get(null), session: await session.get(null) };
  });
}

async function gardes(worker: Worker): Promise<readonly Dossier[]> {
  const { local } = await held(worker);
  return (local['dossiers'] as { readonly valeur: readonly Dossier[] } | undefined)?.valeur ?? [];
}

function poser(worker: Worker, dossiers: readonly Dossier[]): Promise<void> {
  return worker.evaluate((valeur) => (globalThis as unknown as { chrome: { storage: { local: { set(values: Held): Promise<void> } } } }).chrome.storage.local.set({ dossiers: { version: 1, valeur } }), dossiers);
}

test.afterEach(async ({ harness }) => poser(harness.worker, []));

test('suivre depuis la fiche : les pages font avancer le dossier, et demandent avant de reculer', async ({ harness: { worker, openPanel }, onglet }) => {
  await poser(worker, []);
  const panel = await openPanel(onglet);
  const aller = async (id: string): Promise<void> => {
    await onglet.goto(addressOf(stopOf(id)));
    await expect.poll(() => readPanel(panel)).toMatchObject({ state: stopOf(id).state });
  };
  const statut = async (): Promise<string | undefined> => (await gardes(worker))[0]?.statut?.valeur;

  await aller('formation');
  await panel.getByRole('button', { name: 'Suivre cette formation' }).click();
  await expect.poll(() => gardes(worker)).toHaveLength(1);
  await expect(panel.locator('.dossier-nom')).toBeFocused();
  await aller('demande-envoyee');
  await expect.poll(statut).toBe('demande-d-inscription');
  await aller('proposition');
  await expect.poll(statut).toBe('proposition-de-l-organisme');
  await aller('demande-envoyee');
  await expect(panel.locator('.dossiers .question')).toContainText('Proposition de l’organisme');
  expect(await statut()).toBe('proposition-de-l-organisme');
  expect((await gardes(worker))[0]?.vus.map(({ valeur }) => valeur)).toEqual(['demande-d-inscription', 'proposition-de-l-organisme']);
});

/** What must never be kept, without the spaces that may be put in it. */
const CANARIS = [PERSONNE.nom, PERSONNE.numero, PERSONNE.mail, PERSONNE.telephone, PERSONNE.adresse, NUMERO_DOSSIER, 'MARTINE CANARI', '1 84 12 76 451 089 46', 'martine.canari@exemple.invalid', '06 98 76 54 32', '20987654321'];

/** Every page when everything is played; else those that show the most. The last one is confirmed: before, nothing is dated once the request is answered. */
const PAGES = isComplete ? TOUTES : [stopOf('formation'), stopOf('formation-cpf'), stopOf('formulaire'), stopOf('liste-dossiers'), stopOf('validee')];

/** Planted in each page's own text, in its attributes and in its title, as soon as they are there and whenever they are drawn again. */
function planter(onglet: Page, canaris: readonly string[]): Promise<unknown> {
  return onglet.addInitScript((texts: readonly string[]) => {
    const plant = (): void => {
      for (const heading of document.querySelectorAll('h1:not([data-plante])')) {
        heading.setAttribute('data-plante', '');
        heading.append(` ${texts.slice(1).join(' ')}`);
      }
      const main = document.querySelector('main');
      if (main === null || main.querySelector(':scope > p[data-plante]') !== null) return;
      for (const text of texts) {
        const line = main.appendChild(document.createElement('p'));
        line.setAttribute('data-plante', '');
        line.textContent = text;
        line.title = text;
      }
    };
    new MutationObserver(plant).observe(document, { childList: true, subtree: true });
  }, canaris);
}

/** The calendar file of all the dossiers, and the person's copy, as the browser saves them. */
async function exports(harness: Harness): Promise<readonly string[]> {
  const { panel, ouvrir } = await panneauSimule(harness);
  await watchFiles(panel);
  await ouvrir({ kind: 'hors-site' });
  await panel.locator('.tous-dossiers > summary').click();
  const { text: agenda } = await fileOf(panel.getByRole('link', { name: 'Ajouter toutes ces dates' }));
  await panel.goto(`chrome-extension://${harness.id}/options.html`);
  const link = panel.getByRole('link', { name: 'Enregistrer une copie' });
  await expect.poll(async () => (await fileOf(link)).text).toContain('"id"');
  const { text: copie } = await fileOf(link);
  expect(copie).toContain('"dossiers": [');
  await panel.close();
  return [agenda, copie];
}

/** Files made in the page are kept in sight: two programs drive this browser, and only one of them is given what it downloads. */
async function watchFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const files = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      const url = make(blob);
      if (blob instanceof Blob) files.set(url, blob);
      return url;
    };
    Object.assign(globalThis, { files });
  });
}

/** What the browser would save under this link. */
async function fileOf(link: Locator): Promise<{ readonly nom: string | null; readonly text: string }> {
  await link.waitFor();
  const text = await link.evaluate((one) => (globalThis as unknown as { files: Map<string, Blob> }).files.get((one as HTMLAnchorElement).href)?.text() ?? '');
  return { nom: await link.getAttribute('download'), text };
}

test(`rien de personnel n’est gardé ni exporté, tout étant suivi (${PAGES.length} pages)`, async ({ harness }) => {
  const { worker, openPanel } = harness;
  const onglet = await harness.context.newPage();
  await planter(onglet, CANARIS.slice(-5));
  await onglet.bringToFront();
  test.setTimeout(30_000 + PAGES.length * 4_000);
  await poser(worker, []);
  const panel = await openPanel(onglet);
  for (const stop of PAGES) {
    await onglet.goto('about:blank');
    await expect.poll(() => readPanel(panel)).toMatchObject({ state: 'hors-site' });
    await onglet.goto(addressOf(stop));
    // A title that is planted may be no title of that page any more: whatever the panel makes of it, once it has read.
    await expect.poll(async () => ['hors-site', 'chargement'].includes((await readPanel(panel)).state)).toBe(false);
    const back = panel.getByRole('button', { name: 'Revenir à mes dossiers' });
    if ((await back.count()) > 0) await back.click();
    const follow = panel.getByRole('button', { name: /^(?:Suivre cette formation|Oui, (?:gardez|envoyée un autre).*)$/u });
    if ((await follow.count()) === 0) continue;
    const before = (await gardes(worker)).length;
    await follow.click();
    await expect.poll(() => gardes(worker)).toHaveLength(before + 1);
  }
  await onglet.close();
  expect((await gardes(worker)).length).toBeGreaterThan(1);
  // A notification says the title and the days of a dossier, and nothing else of it: both are read here.
  const said = [JSON.stringify(await held(worker)), ...(await exports(harness))].join('\n').replaceAll(/\r\n /gu, '').replaceAll(/\s/gu, '');
  expect(said.split('BEGIN:VEVENT').length).toBeGreaterThan(2);
  expect(CANARIS.filter((canari) => said.includes(canari.replaceAll(/\s/gu, '')))).toEqual([]);
});

test('un dossier ouvert : le fichier d’agenda s’enregistre, tout se lit et se vise', async ({ harness }) => {
  await poser(harness.worker, [
    dossier({ titre: lu('Finances locales'), debut: jour('2030-12-16'), fin: jour('2030-12-17'), statut: lu('valide'), evenements: { demande: null, proposition: null, confirmation: jour('2030-11-20') } }),
    dossier({ statut: lu('a-valider') }, 2),
  ]);
  const { panel, ouvrir } = await panneauSimule(harness);
  await watchFiles(panel);
  await panel.setViewportSize({ width: 320, height: 700 });
  await ouvrir(vu(rapportDe('liste-dossiers')));
  await panel.locator('.tous-dossiers > summary').click();
  await panel.locator('.tous-dossiers').getByRole('button', { name: 'Finances locales' }).click();
  for (const fold of ['.chronologie', '.corriger']) await panel.locator(`.dossiers ${fold} > summary`).click();
  await panel.getByRole('button', { name: /Ne plus suivre/u }).click();
  expect(await axeFaults(panel)).toEqual([]);
  expect(await sizeFaults(panel)).toEqual([]);
  const { nom, text } = await fileOf(panel.getByRole('link', { name: 'Ajouter toutes ces dates' }));
  expect(nom).toBe('compagnon-dife-dates.ics');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual(['2030-12-04', '2030-12-04', '2030-12-05']);
  await panel.close();
});
