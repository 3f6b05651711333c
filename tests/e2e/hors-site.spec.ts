import { expect, test } from './harness';

const ELSEWHERE = [
  { nom: 'un autre site', url: 'https://exemple.test/' },
  { nom: 'un nom qui ressemble', url: 'https://www.moncompteformation.gouv.fr.exemple.test/espace-prive/html/#/droits' },
  { nom: 'un autre mot pour le même nom', url: 'https://mon-compte-formation.test/espace-prive/html/#/connexion' },
  { nom: 'le même nom, sans https', url: 'http://www.moncompteformation.gouv.fr/espace-prive/html/#/droits' },
  { nom: 'FranceConnect', url: 'https://app.franceconnect.gouv.fr/' },
] as const;

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Ailleurs</title><body class="sl6-desktop"><sl6-root ng-version="16.2.12">
<main role="main"><h1>Cette formation est indisponible</h1></main></sl6-root></body></html>`;

for (const { nom, url } of ELSEWHERE) {
  test(`hors du site (${nom}), le panneau le dit et rien n'est lu ni montré`, async ({ harness, onglet }) => {
    await onglet.route(new URL('/**', url).href, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
    await onglet.goto(url);
    const panel = await harness.openPanel(onglet);
    await expect(panel.locator('main')).toHaveAttribute('data-page-state', 'hors-site');
    await expect(onglet.locator('compagnon-dife')).toHaveCount(0);
    await onglet.unrouteAll();
  });
}
