import { readFileSync } from 'node:fs';
import { addressOf } from '@/tests/harness/stops';
import { STOPS } from '@/tests/site/stops';
import { isComplete } from './complet';
import { axeFaults, closePanels, countPanels, expect, held, open, put, sizeFaults, test } from './reglages-poste';

const GIRONDE = { association: 'amg-gironde', zone: null, taille: 1, theme: 'auto' } as const;

test.beforeEach(({ poste }) => put(poste, {}));

// First: attaching to the panel takes the downloads away from Playwright.
test('enregistrer une copie, tout effacer, reprendre la copie', async ({ poste }, info) => {
  await put(poste, { reglages: { version: 1, valeur: { ...GIRONDE, zone: 'mayotte', theme: 'sombre' } }, ancien: 'reste' });
  const page = await open(poste, 'options');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Enregistrer une copie' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^compagnon-dife-\d{4}-\d\d-\d\d\.json$/u);
  const copie = info.outputPath('copie.json');
  await download.saveAs(copie);
  expect(JSON.parse(readFileSync(copie, 'utf8'))).toEqual({ application: 'Compagnon DIFE', format: 2, versions: expect.any(Object), profils: [], reglages: { ...GIRONDE, zone: 'mayotte', theme: 'sombre' }, dossiers: [], 'bulles-tues': [], 'pages-dites': [] });

  await page.getByRole('button', { name: 'Tout effacer' }).click();
  expect(Object.keys((await held(poste)).local)).toHaveLength(2);
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('Tout est effacé.')).toBeVisible();
  expect(await held(poste)).toEqual({ local: {}, session: {} });
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./u);

  await page.getByLabel('Choisir le fichier de la copie').setInputFiles(copie);
  await expect(page.locator('.apercu li')).toHaveCount(3);
  await page.getByRole('button', { name: 'Reprendre cette copie' }).click();
  await expect(page.getByText('C’est fait.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sombre');
  const vide = { version: 1, valeur: [] };
  expect((await held(poste)).local).toEqual({ reglages: { version: 1, valeur: { ...GIRONDE, zone: 'mayotte', theme: 'sombre' } }, dossiers: vide, 'bulles-tues': vide });
});

test('l’association choisie à l’accueil se voit dans le panneau, sans le rouvrir', async ({ poste }) => {
  const [stop] = STOPS;
  if (!stop) throw new Error('no stop in the journey');
  const site = await poste.harness.context.newPage();
  await site.goto(addressOf(stop));
  const panel = await poste.harness.openPanel(site);
  await expect(panel.locator('.mon-association')).toContainText('Choisir mon association');
  const page = await open(poste, 'bienvenue');
  await page.getByLabel('Association des maires et présidents d’intercommunalités de Gironde').check();
  await page.getByLabel('A++').check();
  await expect(panel.locator('.mon-association a').first()).toHaveAttribute('href', 'tel:+33556071350');
  await expect(panel.locator('html')).toHaveAttribute('data-taille', '3');
  expect((await held(poste)).local).toEqual({ reglages: { version: 1, valeur: { ...GIRONDE, taille: 3 } } });
  await closePanels(poste);
  await site.close();
});

test('le bouton de l’accueil ouvre le vrai guide', async ({ poste }) => {
  const page = await open(poste, 'bienvenue');
  await page.bringToFront();
  expect(await countPanels(poste)).toBe(0);
  await page.getByRole('button', { name: 'Ouvrir le guide seul' }).click();
  await expect.poll(() => countPanels(poste)).toBe(1);
  await expect(page.getByText('Le navigateur n’a pas ouvert le guide.')).toHaveCount(0);
});

test('deux onglets qui choisissent en même temps gardent les deux choix', async ({ poste }) => {
  const page = await open(poste, 'options');
  const other = await poste.harness.context.newPage();
  await other.goto(page.url());
  await other.locator('h1').waitFor();
  await Promise.all([page.getByLabel('A++').check(), other.getByLabel('Fond sombre').check()]);
  await expect.poll(async () => (await held(poste)).local).toEqual({ reglages: { version: 1, valeur: { ...GIRONDE, association: null, taille: 3, theme: 'sombre' } } });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sombre');
  await other.close();
});

test('un réglage abîmé est mis de côté, dit une fois, puis oublié si l’on efface', async ({ poste }) => {
  await put(poste, { reglages: { version: 1, valeur: { ...GIRONDE, taille: 'énorme' } } });
  const page = await open(poste, 'options');
  await expect(page.getByText('Un réglage gardé ici était illisible.')).toBeVisible();
  await expect(page.getByLabel('Association des maires et présidents d’intercommunalités de Gironde')).toBeChecked();
  await page.reload();
  await page.locator('h1').waitFor();
  await expect(page.getByText('Un réglage gardé ici était illisible.')).toHaveCount(0);
  expect(Object.keys((await held(poste)).local).toSorted()).toEqual(['mis-de-cote', 'reglages']);
});

test('le quota du navigateur atteint : c’est dit, et rien d’autre n’est perdu', async ({ poste }) => {
  const reglages = { version: 1, valeur: GIRONDE };
  // Chromium counts 10 MiB of keys and JSON: ten characters are left, and the choice below needs more.
  const plein = 'x'.repeat(10 * 1024 * 1024 - `reglages${JSON.stringify(reglages)}plein""`.length - 10);
  await put(poste, { reglages, plein });
  const page = await open(poste, 'options');
  await page.locator('#zone').selectOption('saint-pierre-et-miquelon');
  await expect(page.getByText('Il n’y a plus de place pour garder ce choix.')).toBeVisible();
  await expect(page.locator('#zone')).toHaveValue('');
  const { local } = await held(poste);
  expect(local['reglages']).toEqual(reglages);
  expect(local['plein']).toHaveLength(plein.length);
});

test('les moments de question sont accessibles eux aussi', async ({ poste }) => {
  await put(poste, { reglages: { version: 1, valeur: GIRONDE } });
  for (const colorScheme of isComplete ? (['light', 'dark'] as const) : (['dark'] as const)) {
    await poste.page.emulateMedia({ colorScheme, forcedColors: 'none' });
    await poste.page.setViewportSize({ width: 320, height: 800 });
    const page = await open(poste, 'options');
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    const copie = { application: 'Compagnon DIFE', format: 1, reglages: { taille: 3, zone: 'mayotte' } };
    await page.getByLabel('Choisir le fichier de la copie').setInputFiles({ name: 'copie.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(copie)) });
    await expect(page.locator('.apercu li')).toHaveCount(2);
    expect(await axeFaults(page)).toEqual([]);
    expect(await sizeFaults(page)).toEqual([]);
    await page.getByLabel('Choisir le fichier de la copie').setInputFiles({ name: 'copie.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await expect(page.getByText('Ce fichier n’est pas une copie du Compagnon.')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  }
});

test('tout se fait au clavier', async ({ poste }) => {
  const page = await open(poste, 'options');
  const reached = new Set<string>();
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => {
      const one = document.activeElement;
      return one instanceof HTMLInputElement ? one.type : (one?.localName ?? '');
    }));
  }
  expect([...reached].filter((one) => one !== 'body').toSorted()).toEqual(['a', 'button', 'checkbox', 'file', 'radio', 'select', 'summary']);
  await page.locator('.taille input[value="1"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-taille', '2');
});

const APPARENCES = [
  { nom: 'clair', media: { colorScheme: 'light', forcedColors: 'none' } },
  { nom: 'sombre', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { nom: 'couleurs forcées', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;
/** A zoom of 200 % or 400 % halves or quarters the window, as the page sees it. */
const FENETRES = [
  { nom: '1280 px', width: 1280, taille: 1 },
  { nom: '1280 px à 200 %', width: 640, taille: 2 },
  { nom: '1280 px à 400 %', width: 320, taille: 1 },
  { nom: '320 px, très grand texte', width: 320, taille: 3 },
] as const;

for (const [at, name] of (['options', 'bienvenue'] as const).entries()) {
  for (const [rang, { nom, media }] of APPARENCES.entries()) {
    // Half of them at each push, the other half with `npm run test:complet`.
    if (!isComplete && (at + rang) % 2 !== 0) continue;
    test(`la page « ${name} » est accessible (${nom})`, async ({ poste }) => {
      await poste.page.emulateMedia(media);
      for (const { nom: fenetre, width, taille } of FENETRES) {
        await put(poste, { reglages: { version: 1, valeur: { ...GIRONDE, taille } } });
        await poste.page.setViewportSize({ width, height: 800 });
        const page = await open(poste, name);
        for (const details of await page.locator('details').all()) await details.evaluate((one: HTMLDetailsElement) => { one.open = true; });
        expect(await axeFaults(page), fenetre).toEqual([]);
        expect(await sizeFaults(page), fenetre).toEqual([]);
      }
    });
  }
}
