import type { Page } from '@playwright/test';
import { readPanel } from '@/tests/harness/panel';
import { addressOf } from '@/tests/harness/stops';
import { STOPS } from '@/tests/site/stops';
import { isComplete } from './complet';
import { expect, test } from './harness';
import { cliquer, lireBulle } from './ombre';
import { type AGarder, keep, kept, reprisesGardees } from './worker';

const BULLE = 'compagnon-dife';
const ROUVRIR = 'Rouvrir la formation';

type Stop = (typeof STOPS)[number];

function stopOf(id: string, settings: Partial<Stop['settings']> = {}): Stop {
  const stop = STOPS.find((one) => one.generation === 'dsfr' && one.id === id);
  if (!stop) throw new Error(`no stop ${id}`);
  return { ...stop, settings: { ...stop.settings, ...settings } };
}

const LIEN = stopOf('lien-sans-connexion');
const formationOf = (url: string): string => new URL(url, 'https://www.moncompteformation.gouv.fr').hash.split('?')[0] ?? '';

/** What the page offers, once the extension has said all it has to say of it. */
async function offertIci(onglet: Page): Promise<readonly string[]> {
  return (await lireBulle(onglet)).boutons;
}

test.beforeEach(async ({ harness }) => {
  await keep(harness.worker, 'session', {});
  await keep(harness.worker, 'local', {});
});

test('par FranceConnect et retour : proposée au retour ; rien de nous sur la page d’identité', async ({ harness, onglet }) => {
  await onglet.goto(addressOf(stopOf('lien-sans-connexion', { franceconnect: 'page' })));
  await expect(onglet.locator(BULLE)).toHaveCount(1);
  const cdp = await onglet.context().newCDPSession(onglet);
  const ours: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => { if (context.origin.startsWith('chrome-extension:')) ours.push(context.origin); });
  await onglet.locator('mcf-dsfr-user-menu a.connexion:visible').first().click();
  await expect(onglet.getByRole('button', { name: /FranceConnect\+/u })).toBeVisible();
  await cdp.send('Runtime.enable');
  expect(ours).toHaveLength(1);
  ours.length = 0;
  await onglet.getByRole('button', { name: /FranceConnect\+/u }).click();
  await onglet.waitForURL(/franceconnect\.gouv\.fr/u);
  await onglet.waitForLoadState('load');
  await expect(onglet.locator(BULLE)).toHaveCount(0);
  expect(ours).toEqual([]);
  expect(await harness.worker.evaluate(() => (globalThis as any).chrome.tabs.query({ active: true, lastFocusedWindow: true }).then((tabs: { url?: string }[]) => tabs[0]?.url))).toBeUndefined();
  await onglet.getByRole('link', { name: 'Continuer' }).click();
  await onglet.waitForURL(/moncompteformation\.gouv\.fr/u);
  await expect.poll(() => offertIci(onglet)).toContain(ROUVRIR);
  await cdp.detach();
});

test('depuis un autre onglet, le premier fermé : proposée, et un vrai clic la rouvre là', async ({ harness, onglet }) => {
  const premier = await harness.context.newPage();
  await premier.goto(addressOf(LIEN));
  await expect(premier.locator(BULLE)).toHaveCount(1);
  await premier.close();
  await onglet.bringToFront();
  await onglet.goto(addressOf(stopOf('compte-elu-visible')));
  await expect.poll(() => offertIci(onglet)).toContain(ROUVRIR);
  await cliquer(onglet, ROUVRIR);
  await expect.poll(() => formationOf(onglet.url())).toBe(formationOf(LIEN.url));
});

/** One training at least; `offert`: what stands on the page, or nothing. */
const CAS: readonly { readonly nom: string; readonly gardees: readonly AGarder[]; readonly offert: 'rouvrir' | 'demander' | 'rien' }[] = [
  { nom: 'vue il y a 45 minutes', gardees: [{ nom: 'A', titre: 'Budget', minutes: 45 }], offert: 'rouvrir' },
  { nom: 'vue il y a 23 h 59', gardees: [{ nom: 'A', titre: 'Budget', minutes: 24 * 60 - 1 }], offert: 'rouvrir' },
  { nom: 'vue il y a 24 heures', gardees: [{ nom: 'A', titre: 'Budget', minutes: 24 * 60 }], offert: 'rien' },
  { nom: 'l’horloge a reculé', gardees: [{ nom: 'A', titre: 'Budget', minutes: -30 }], offert: 'rien' },
  { nom: 'plusieurs : laquelle ?', gardees: [{ nom: 'A', titre: 'Budget', minutes: 5 }, { nom: 'B', titre: null, minutes: 9 }], offert: 'demander' },
  { nom: 'deux, dont une trop ancienne', gardees: [{ nom: 'A', titre: null, minutes: 5 }, { nom: 'B', titre: null, minutes: 2000 }], offert: 'rouvrir' },
];

/** Each case is also a line of tests/guide/reprise.test.ts: here, one that opens and one that asks, unless everything is asked for. */
for (const { nom, gardees, offert } of isComplete ? CAS : CAS.filter((_, at) => at === 0 || at === 4)) {
  test(`${nom} : ${offert}, et rien ne s’ouvre tout seul`, async ({ harness, onglet }) => {
    await keep(harness.worker, 'session', reprisesGardees(gardees));
    const stop = stopOf('compte-elu-visible');
    await onglet.goto(addressOf(stop));
    await expect(onglet.locator('main h1')).not.toHaveCount(0);
    const attendu = { rouvrir: ROUVRIR, demander: 'Ouvrir le guide', rien: undefined }[offert];
    await expect.poll(async () => (await offertIci(onglet))[0]).toBe(attendu);
    const panel = await harness.openPanel(onglet);
    await panel.locator('main').waitFor();
    await expect.poll(() => readPanel(panel)).toMatchObject({ state: 'compte-elu-visible' });
    const propositions = panel.getByRole('button', { name: /^Rouvrir/u });
    // The latest is in sight, the others are one click away.
    if (offert === 'demander') await panel.getByText('Une autre formation').click();
    await expect(propositions).toHaveCount({ rouvrir: 1, demander: 2, rien: 0 }[offert]);
    expect(onglet.url()).toContain(stop.url);
  });
}

test('ce qui est gardé : une adresse canonique, un titre, et si le site la cachait ; rien d’autre', async ({ harness, onglet }) => {
  await onglet.goto(addressOf(LIEN));
  await expect(onglet.locator(BULLE)).toHaveCount(1);
  const { reprises } = (await kept(harness.worker, 'session')) as { readonly reprises: { readonly valeur: readonly Record<string, unknown>[] } };
  expect(reprises.valeur.map((one) => Object.keys(one).toSorted())).toEqual([['cachee', 'formationUrl', 'titre', 'vueLe']]);
  expect(formationOf(String(reprises.valeur[0]?.['formationUrl']))).toBe(formationOf(LIEN.url));
  expect(await kept(harness.worker, 'local')).toEqual({});
});
