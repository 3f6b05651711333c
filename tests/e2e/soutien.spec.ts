import { readFileSync } from 'node:fs';
import { savedAddress } from '@/scripts/lib/saved-page';
import { readPanel } from '@/tests/harness/panel';
import { addressOf } from '@/tests/harness/stops';
import { MORE_STOPS, STOPS } from '@/tests/site/stops';
import { expect, test } from './harness';

type Stop = (typeof STOPS)[number];

function stopOf(id: string, generation: string): Stop {
  const stop = [...STOPS, ...MORE_STOPS].find((one) => one.id === id && one.generation === generation);
  if (stop === undefined) throw new Error(`la réplique n'a pas d'étape ${generation} ${id}`);
  return stop;
}

test('une page inconnue se copie sans donnée personnelle, se relit, puis s’enregistre', async ({ harness, onglet }) => {
  await onglet.goto(addressOf(stopOf('page-inconnue', 'dsfr')));
  const panel = await harness.openPanel(onglet);
  await expect.poll(async () => (await readPanel(panel)).state, { timeout: 15_000 }).toBe('inconnu');
  await onglet.locator('main').evaluate((main) => {
    main.insertAdjacentHTML('beforeend', '<p data-nir="271037123456789" title="Élodie Fournier">Madame Fournier, 06 12 34 56 78</p><input value="Fournier"><!-- Fournier -->');
  });
  const before = await onglet.evaluate(() => document.documentElement.outerHTML.length);
  await panel.getByText('Enregistrer cette page pour l’équipe').click();
  await panel.getByRole('button', { name: 'Préparer la copie' }).click();
  const copie = await panel.getByLabel('Copie anonyme de la page').inputValue();
  expect(copie).toContain('mcf-dsfr-header');
  expect(copie).toContain('Portail: 0.0.0-rc0');
  expect(copie).not.toMatch(/fournier|elodie|271037|12 34 56/iu);
  expect(await onglet.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
  const coming = panel.waitForEvent('download');
  await panel.getByRole('link', { name: 'Enregistrer le fichier' }).click();
  const saved = readFileSync(await (await coming).path());
  expect(saved.toString('utf8')).toBe(copie);
  expect(savedAddress(saved)).toMatch(/^https:\/\/www\.moncompteformation\.gouv\.fr\/espace-prive\/html\/#\//u);
});

test('le diagnostic montre la version du site, puis se copie ; la fiche s’ouvre à l’étape', async ({ harness, onglet }) => {
  await onglet.goto(addressOf(stopOf('lien-sans-connexion', 'dsfr')));
  const panel = await harness.openPanel(onglet);
  await expect.poll(async () => (await readPanel(panel)).state, { timeout: 15_000 }).toBe('formation-indisponible');
  await panel.getByText('Je ne trouve pas', { exact: true }).click();
  await panel.getByText('Décrire ma page à qui m’aide').click();
  const texte = panel.getByLabel('Description de ma page');
  await expect(texte).toHaveValue(/État\u00a0: formation-indisponible \(probable\)[\s\S]*Version du site\u00a0: 0\.0\.0-rc0[\s\S]*Navigateur\u00a0: Chrome \d+/u);
  await expect(texte).not.toHaveValue(/98765432100019|Budget/u);
  await panel.getByRole('button', { name: 'Voir la version pour informaticien' }).click();
  expect(JSON.parse(await texte.inputValue())).toMatchObject({ format: 1, etat: 'formation-indisponible', session: 'deconnecte', generation: 'dsfr', route: 'fiche' });
  const opening = harness.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Ouvrir la fiche de l’accompagnant' }).click();
  const fiche = await opening;
  await expect(fiche.locator('.une-etape')).toHaveCount(1);
  await expect(fiche.locator('#formation-indisponible-deconnecte')).toContainText('À dire');
  await expect(fiche.getByRole('heading', { name: 'Ne demandez jamais' })).toBeVisible();
  await fiche.close();
});
