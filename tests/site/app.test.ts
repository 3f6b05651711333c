// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.moncompteformation.gouv.fr/espace-prive/html/" }
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { FORMATION_ELU, sheetHash } from '../../lib/entrainement/data';
import type { Settings } from '../../lib/entrainement/settings';
import { cookieFromSettings, defaultSettings, settingsFromCookie } from '../../lib/entrainement/settings';

const DELAYS = { amorce: 40, depart: 30, contenu: 150 };
const READY = 300;

beforeAll(async () => {
  vi.useFakeTimers();
  document.head.innerHTML = `<meta name="replique-delais" content='${JSON.stringify(DELAYS)}'>`;
  document.body.innerHTML = '<sl6-root></sl6-root>';
  await import('./app');
});

beforeEach(() => go({}, '#/'));

function go(settings: Partial<Settings>, hash: string, wait = READY): void {
  document.cookie = cookieFromSettings({ ...defaultSettings(), ...settings });
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
  vi.advanceTimersByTime(wait);
}

function main(): string {
  return document.querySelector('main')?.textContent ?? '';
}

function press(label: string, within: ParentNode | null = document.querySelector('main')): void {
  const found = [...(within?.querySelectorAll<HTMLElement>('button, a') ?? [])].find((one) => one.textContent?.replaceAll(/\s+/gu, ' ').trim() === label);
  if (!found) throw new Error(`Pas de bouton « ${label} »`);
  found.click();
  // happy-dom changes the address without telling: a browser's own event comes twice at most, which changes nothing.
  dispatchEvent(new Event('hashchange'));
  vi.advanceTimersByTime(READY);
}

describe('la page unique', () => {
  test('garde l’ancien contenu un instant, montre un squelette, puis le contenu', () => {
    go({ session: 'connecte' }, '#/droits', DELAYS.depart - 1);
    expect(main()).toContain('Bienvenue');
    vi.advanceTimersByTime(1);
    expect(document.querySelector('mcf-dsfr-skeleton-text')).not.toBeNull();
    expect(document.title).toBe('Vos droits formation | Mon Compte Formation');
    vi.advanceTimersByTime(DELAYS.contenu);
    expect(main()).toContain('Votre compte élu');
    expect(document.querySelector('mcf-dsfr-skeleton-text')).toBeNull();
  });

  test('une navigation abandonnée ne dessine plus rien', () => {
    go({ session: 'connecte' }, '#/droits', DELAYS.depart + 10);
    go({ session: 'connecte' }, '#/dossiers', DELAYS.contenu - 1);
    expect(main()).not.toContain('Votre compte élu');
    vi.advanceTimersByTime(READY);
    expect(main()).toContain('Vos dossiers de formation');
  });

  test('le panneau élu peut venir après les autres, avec ou sans squelette', () => {
    go({ session: 'connecte', eluPanel: 'tardif', delaiElu: 500 }, '#/droits');
    expect([main().includes('Vos droits en euros'), main().includes('Votre compte élu')]).toEqual([true, false]);
    expect(document.querySelector('mcf-dsfr-skeleton-text')).toBeNull();
    vi.advanceTimersByTime(500);
    expect(main()).toContain('Votre compte élu');
    go({ session: 'connecte', delaiElu: 700 }, '#/droits');
    expect(document.querySelector('mcf-dsfr-skeleton-text')).not.toBeNull();
    vi.advanceTimersByTime(700);
    expect(document.querySelector('mcf-dsfr-skeleton-text')).toBeNull();
  });

  test('aucun attribut de la réplique ne reste sur la page', () => {
    go({}, sheetHash(FORMATION_ELU));
    const names = new Set([...document.querySelectorAll('sl6-root *')].flatMap((element) => element.getAttributeNames()));
    expect([...names].filter((name) => /geste|replique|test/u.test(name))).toEqual([]);
  });

  test('un lien d’évitement ajoute un second dièse et ne recharge rien', () => {
    go({}, '#/aide');
    const before = document.querySelector('main')?.firstElementChild;
    go({}, '#/aide#footer');
    expect(document.querySelector('main')?.firstElementChild).toBe(before);
  });

  test.each(['dsfr', 'materiel'] as const)('%s : se connecter tient d’une page à l’autre', (generation) => {
    go({ generation }, '#/compte-utilisateur/connexion');
    press(generation === 'dsfr' ? 'Se connecter' : 'Me connecter');
    expect(settingsFromCookie(document.cookie).session).toBe('connecte');
    expect(location.hash).toBe('#/droits');
    expect(document.querySelector('header')?.textContent).toContain('ISABELLE DUPONT');
    expect(document.querySelector('a.connexion')).toBeNull();
  });

  test.each(['dsfr', 'materiel'] as const)('%s : la fenêtre d’annulation s’ouvre au clic, et se ferme', (generation) => {
    const selector = generation === 'dsfr' ? '#modal-annulation[open]' : 'mat-dialog-container';
    go({ generation, session: 'connecte', statut: 'valide' }, '#/dossiers/v2/99000000042/detail/financement');
    expect(document.querySelector(selector)).toBeNull();
    press('Annuler mon inscription');
    expect(document.querySelector(selector)?.textContent).toContain('Annuler votre inscription');
    press('Ne pas annuler', document.querySelector(selector));
    expect(document.querySelector(selector)).toBeNull();
    expect(main()).toContain('Validé');
  });

  test('l’accord non coché est rappelé ; coché, l’inscription est validée', () => {
    go({ session: 'connecte', statut: 'a-valider' }, '#/dossiers/v2/99000000042/detail/financement');
    press('Confirmer mon inscription');
    expect(document.querySelector('#accord-erreur')?.hasAttribute('hidden')).toBe(false);
    document.querySelector<HTMLInputElement>('#accord')?.click();
    press('Confirmer mon inscription');
    expect(main()).toContain('Validé');
  });

  test.each(['dsfr', 'materiel'] as const)('%s : un message passager et une fenêtre réglée d’avance', (generation) => {
    go({ generation, message: 'affiche' }, '#/aide');
    expect(document.querySelector('.snackbar-wrapper-container-min-width, .cdk-overlay-container')?.textContent).toContain('enregistrées');
    vi.advanceTimersByTime(5000);
    expect(document.querySelector('.snackbar-wrapper-container-min-width, .cdk-overlay-container')?.textContent).not.toContain('enregistrées');
    go({ generation, dialogue: 'consentement' }, '#/');
    expect(document.querySelector(generation === 'dsfr' ? '#fr-consent-modal[open]' : '#cdk-overlay-0 > mat-bottom-sheet-container > mcf-cm-banner > div.mcf-bottom-sheet-actions > button:nth-child(1)')).not.toBeNull();
  });
});
