// @vitest-environment happy-dom
/** Small inputs from public reports: right or silent, never false. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPeriode } from '@/lib/page/dates';
import { detectPageState } from '@/lib/page/detect';
import { readMontant } from '@/lib/page/montants';
import { readRoute } from '@/lib/page/route';
import type { PageReport } from '@/lib/page/types';
import { parsePage } from './load-fixtures';

const PRIVE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/';
const FICHE = '#/formation/recherche/12345678901234_a/12345678901234_b';

function read(name: string, hash: string): PageReport {
  const html = readFileSync(join(import.meta.dirname, '../fixtures/cas-publics', `${name}.html`), 'utf8');
  return detectPageState({ url: new URL(PRIVE + hash), document: parsePage(html) });
}

const stateOf = (report: PageReport): string => (report.kind === 'recognised' ? report.state : report.kind);

describe('les pages tirées de signalements publics', () => {
  it.each([
    ['a04-lien-valable-une-heure', '#/demande/confirmation', ['email-a-confirmer', 'unknown']],
    ['a10-annulee-faute-de-reponse', '#/dossiers/123', ['dossier-clos']],
    ['a23-dotation', '#/droits', ['compte-elu-visible']],
    ['b01-edge-moitie-traduite', '#/droits', ['unknown']],
    ['b07-premier-en-exposant', FICHE, ['formation', 'unknown']],
    ['b08-deux-dates-au-choix', FICHE, ['formation', 'unknown']],
    ['b10-gestionnaire-de-mots-de-passe', '#/droits', ['compte-elu-visible']],
  ])('%s', (name, hash, right) => {
    expect(right).toContain(stateOf(read(name, hash)));
  });

  it.each([
    ['a23-dotation', '#/droits', { soldeEluCentimes: 105_000 }],
    ['b01-edge-moitie-traduite', '#/droits', {}],
    ['b07-premier-en-exposant', FICHE, { prixCentimes: 48_000, debut: '2027-03-01', fin: '2027-03-02' }],
    ['b08-deux-dates-au-choix', FICHE, { prixCentimes: 48_000 }],
    ['b10-gestionnaire-de-mots-de-passe', '#/droits', { soldeEluCentimes: 80_000 }],
  ])('%s : les valeurs lues', (name, hash, right) => {
    const { soldeEluCentimes, prixCentimes, debut, fin } = read(name, hash).facts;
    expect(JSON.parse(JSON.stringify({ soldeEluCentimes, prixCentimes, debut, fin }))).toEqual(right);
  });

  it('une page à moitié traduite est dite traduite', () => {
    expect(read('b01-edge-moitie-traduite', '#/droits').examined[0]?.clues[0]).toEqual({ id: 'page-traduite', role: 'contradiction', found: true });
  });

  it('un dièse abîmé est reconnu, et l’adresse réparée', () => {
    expect(readRoute(new URL(`${PRIVE}%23/formation/recherche/12345678901234_a/12345678901234_b`))).toMatchObject({ kind: 'fiche', reparee: PRIVE + FICHE });
  });

  it.each(['\u2007', '\u200A', '’'])('un séparateur de milliers %j ne coupe pas le montant', (space) => {
    expect(readMontant(`2${space}136,00 €`)).toBe(213_600);
  });
});

describe('les dates tirées de signalements publics', () => {
  it.each([
    ['Du 1 er mars 2027 au 2 mars 2027', { debut: '2027-03-01', fin: '2027-03-02' }],
    ['Du 1ᵉʳ mars 2027 au 2 mars 2027', { debut: '2027-03-01', fin: '2027-03-02' }],
    ['à partir du 3 mars 2027', null],
    ['mi-janvier 2027', null],
    ['Les 5 et 12 janvier 2027', null],
    ['Le 15 décembre 2026 ou le 12 janvier 2027', null],
    ['Du 5 janvier 2027 au 6 janvier 2027 puis du 2 au 3 février 2027', null],
    ['Du 10 au 12 déc. 2026', { debut: '2026-12-10', fin: '2026-12-12' }],
    ['Le 10 mars 2027 (reporté, initialement le 3 mars 2027)', null],
    ['Du 9 mars 2027 9h00 au 10 mars 2027 17h30', { debut: '2027-03-09', fin: '2027-03-10' }],
    ['du 21-02-2027 au 22-02-2027', { debut: '2027-02-21', fin: '2027-02-22' }],
  ])('%s', (text, right) => {
    expect(readPeriode(text)).toEqual(right);
  });
});
