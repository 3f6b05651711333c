// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseReport } from '@/lib/browser/report-schema';
import { detectPageState } from '@/lib/page/detect';
import { parsePage, verdictOf } from './load-fixtures';

const PRIVE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/';
const VIDE = '<!DOCTYPE html><html lang="fr"><body><sl6-root><main role="main"><h1>Page non trouvée</h1><p>Erreur 404</p></main></sl6-root></body></html>';

function lire(url: string, html: string) {
  return detectPageState({ url: new URL(url), document: parsePage(html) });
}

describe('un lien dont le # est devenu %23', () => {
  it.each([
    ['une fiche', '/formation/recherche/12345678901234_a/12345678901234_b'],
    ['les droits', '/droits'],
    ['un dossier', '/dossiers'],
  ])('%s : la bonne adresse est donnée, et passe jusqu’au panneau', (_, route) => {
    const report = lire(`${PRIVE}%23${route}`, VIDE);
    expect(report.facts.adresseReparee).toBe(`${PRIVE}#${route}`);
    expect(parseReport(JSON.parse(JSON.stringify(report)))?.facts.adresseReparee).toBe(`${PRIVE}#${route}`);
  });

  it.each([`${PRIVE}#/droits`, `${PRIVE}`, 'https://www.moncompteformation.gouv.fr/espace-public/'])('%s n’a rien à réparer', (url) => {
    expect(lire(url, VIDE).facts.adresseReparee).toBeUndefined();
  });

  it('une adresse d’ailleurs ne passe pas jusqu’au panneau', () => {
    const report = lire(`${PRIVE}%23/droits`, VIDE);
    expect(parseReport({ ...report, facts: { ...report.facts, adresseReparee: 'https://exemple.invalid/#/droits' } })).toBeNull();
  });
});

describe('le retour de FranceConnect+ après un renoncement', () => {
  const page = (main: string): string => `<!DOCTYPE html><html lang="fr"><body><sl6-root><mcf-dsfr-header></mcf-dsfr-header><main role="main">${main}</main></sl6-root></body></html>`;
  it.each([
    ['l’accueil', `${PRIVE}?error=access_denied#/`, page('<h1>Bienvenue</h1><p>Utilisez vos droits à la formation.</p>')],
    ['la connexion', `${PRIVE}?error=access_denied&state=x#/connexion`, page('<h1>Se connecter</h1><div class="fr-connect-group"><button class="fr-connect fr-connect--plus"><span class="fr-connect__login">S’identifier avec</span> <span class="fr-connect__brand">FranceConnect</span></button></div>')],
    ['une adresse inconnue', `${PRIVE}#/retour?error=access_denied&error_description=User%20auth%20aborted`, page('<h1>Votre identité n’a pas été vérifiée</h1><p>Vous pouvez recommencer.</p><button>Recommencer</button>')],
  ])('%s : ni panne du site, ni session ouverte', (_, url, html) => {
    const report = lire(url, html);
    expect(['erreur-technique', 'site-indisponible', 'lien-email-perime']).not.toContain(verdictOf(report));
    expect(report.session).not.toBe('connecte');
  });
});
