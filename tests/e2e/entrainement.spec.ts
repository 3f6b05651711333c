import type { Frame, Page } from '@playwright/test';
import { isComplete } from './complet';
import { axeFaults, expect, put, sizeFaults, test } from './reglages-poste';

test.beforeEach(({ poste }) => put(poste, {}));

async function open({ harness, page }: { readonly harness: { readonly id: string }; readonly page: Page }): Promise<Page> {
  await page.goto(`chrome-extension://${harness.id}/entrainement.html`);
  await expectState(page, 'formation-indisponible');
  return page;
}

function expectState(page: Page, state: string): Promise<void> {
  return expect(page.locator('main[data-page-state]')).toHaveAttribute('data-page-state', state);
}

/** The control that has the focus, in the page or in the screen's frame. */
async function focused(page: Page): Promise<string> {
  const name = (): string => {
    const one = document.activeElement;
    return one === null || one.localName === 'iframe' || one === document.body ? '' : (one.textContent?.trim() || one.getAttribute('aria-label') || one.id);
  };
  for (const frame of page.frames() as readonly Frame[]) {
    const found = await frame.evaluate(name);
    if (found !== '') return found;
  }
  return '';
}

/** As a person without a mouse: Tab until the control, then Enter. Nothing else is ever pressed. */
async function press(page: Page, label: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  for (let tabs = 0; tabs < 120; tabs += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === label) return page.keyboard.press(key);
  }
  throw new Error(`« ${label} » n’est pas atteint au clavier`);
}

test('tout le parcours, au clavier seul : du lien reçu à l’inscription annulée', async ({ poste }) => {
  test.setTimeout(60_000);
  const page = await open(poste);
  await press(page, 'S\'identifier');
  await expectState(page, 'connexion');
  await press(page, 'S’identifier avec FranceConnect+');
  await expectState(page, 'compte-elu-visible');
  await press(page, 'Chercher les formations liées à l’exercice de mon mandat');
  await expectState(page, 'recherche');
  await press(page, 'Rechercher');
  await expectState(page, 'resultats');
  await press(page, 'Le budget communal, niveau confirmé');
  await expectState(page, 'formation');
  await press(page, 'Créer mon dossier d’inscription');
  await expectState(page, 'information-fonction-publique');
  await press(page, 'Valider');
  await expectState(page, 'email-a-confirmer');
  await press(page, 'Ouvrir le lien');
  await press(page, 'Créer mon dossier');
  await expectState(page, 'dossier-a-completer');
  await press(page, 'Envoyer mon inscription');
  await expectState(page, 'demande-envoyee');
  await press(page, 'Faire répondre l’organisme');
  await expectState(page, 'inscription-a-confirmer');
  await press(page, 'Voir mon dossier');
  await expectState(page, 'inscription-a-confirmer');
  await press(page, 'accord', 'Space');
  await press(page, 'Confirmer mon inscription');
  await expectState(page, 'inscription-validee');
  await press(page, 'Annuler mon inscription');
  await expectState(page, 'annulation');
  await press(page, 'Confirmer l’annulation');
  await expectState(page, 'dossier-clos');
});

test('le formateur choisit la situation, le site et la date ; le guide suit', async ({ poste }) => {
  const page = await open(poste);
  await page.getByText('Choisir une situation').click();
  await page.getByLabel('Mots du site').selectOption('materiel');
  await page.getByLabel('Situation').selectOption('formation');
  await expectState(page, 'formation');
  await page.getByLabel('Nous sommes le').fill('2027-02-01');
  await expect(page.locator('.cote-guide')).toContainText('vendredi 5 février 2027');
  await page.getByLabel('Situation').selectOption('maintenance');
  await expectState(page, 'site-indisponible');
  await page.getByRole('button', { name: 'Recommencer' }).click();
  await expectState(page, 'site-indisponible');
});

test('les lettres sont les vraies : sur l’écran, et les mêmes dans le guide', async ({ poste }) => {
  const page = await open(poste);
  await page.getByText('Choisir une situation').click();
  await page.getByLabel('Situation').selectOption('financement');
  await expectState(page, 'inscription-a-confirmer');
  await page.getByLabel('Mettre une lettre sur chaque bouton').check();
  await expect(page.frameLocator('iframe.plateau').locator('compagnon-dife-reperes')).toHaveCount(1);
  await expect(page.getByRole('button', { name: /Montrer la lettre [A-I]/u }).first()).toBeVisible();
  await page.getByLabel('Mettre une lettre sur chaque bouton').uncheck();
  await expect(page.frameLocator('iframe.plateau').locator('compagnon-dife-reperes')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Montrer la lettre/u })).toHaveCount(0);
});

test('la bulle et « Montrer sur la page » sont les vraies', async ({ poste }) => {
  const page = await open(poste);
  const screen = page.frameLocator('iframe.plateau');
  await expect(screen.locator('compagnon-dife')).toHaveCount(1);
  await page.getByRole('button', { name: 'Montrer sur la page' }).first().click();
  await expect(page.getByText('Je ne trouve pas ce bouton sur la page.')).toHaveCount(0);
});

test('un lien qui sort du parcours le dit, et ne mène nulle part', async ({ poste }) => {
  const page = await open(poste);
  await page.getByText('Choisir une situation').click();
  // A page without a note of ours: nothing covers the end of the screen.
  await page.getByLabel('Situation').selectOption('connexion');
  await expectState(page, 'connexion');
  await page.frameLocator('iframe.plateau').getByRole('link', { name: 'Accessibilité : non conforme' }).click();
  await expectState(page, 'inconnu');
  await page.getByRole('button', { name: 'Recommencer' }).click();
  await page.frameLocator('iframe.plateau').getByRole('link', { name: 'Qu’est-ce que FranceConnect ?' }).click();
  await expect(page.getByText('Cette page n’existe pas dans l’entraînement.')).toBeVisible();
  expect(page.frames().length).toBe(2);
});

const APPARENCES = [
  { nom: 'clair', media: { colorScheme: 'light', forcedColors: 'none' } },
  { nom: 'sombre', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { nom: 'couleurs forcées', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;
const FENETRES = [{ width: 1280, taille: 1 }, { width: 640, taille: 2 }, { width: 320, taille: 3 }] as const;
const SITUATIONS = ['connexion', 'financement', 'annulation', 'formation', 'liste-dossiers', 'creation-compte', 'maintenance'];

/** Each look in one window, unless the whole table is asked for. */
for (const [at, { nom, media }] of APPARENCES.entries()) {
  test(`la page d’entraînement est accessible (${nom})`, async ({ poste }) => {
    test.setTimeout(120_000);
    await poste.page.emulateMedia(media);
    for (const { width, taille } of isComplete ? FENETRES : FENETRES.slice(at, at + 1)) {
      await put(poste, { reglages: { version: 1, valeur: { association: null, zone: null, taille, theme: 'auto' } } });
      await poste.page.setViewportSize({ width, height: 800 });
      const page = await open(poste);
      await page.getByText('Choisir une situation').click();
      for (const situation of isComplete ? SITUATIONS : SITUATIONS.slice(at, at + 2)) {
        await page.getByLabel('Situation').selectOption(situation);
        const frame = page.frames()[1];
        if (!frame) throw new Error('no screen');
        expect(await axeFaults(page), situation).toEqual([]);
        expect(await axeFaults(frame), situation).toEqual([]);
        expect(await sizeFaults(page), situation).toEqual([]);
      }
    }
    await poste.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });
}
