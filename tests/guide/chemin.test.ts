import { describe, expect, it } from 'vitest';
import { faitesDuDossier } from '@/lib/dossiers/chemin';
import { nouveauDossier, setEvenement, setStatut } from '@/lib/dossiers/changer';
import { civilDate } from '@/lib/calendar/civil-date';
import { apresPage, CHEMIN, CHEMIN_VIDE, type Chemin, faitesMontrees, faitesSur, offreDeReprendre } from '@/lib/guide/chemin';
import { STATUT_IDS } from '@/lib/guide/statuts';
import { PAGE_STATE_IDS, type PageReport, type PageStateId, type Session } from '@/lib/page/types';
import { rapportDe } from '../components/rapports';

const vu = (state: PageStateId, session: Session = 'deconnecte'): PageReport => ({ ...rapportDe(state), session });
const SESSIONS: readonly Session[] = ['connecte', 'deconnecte', 'indetermine'];
const FICHE = rapportDe('formation').facts.formationUrl;

/** The same numbers at each run. */
function tirages(graine: number): () => number {
  let etat = graine;
  return () => {
    etat = (etat * 1_103_515_245 + 12_345) % 2_147_483_648;
    return etat / 2_147_483_648;
  };
}

describe('ce qu’une page prouve', () => {
  it.each([
    ['accueil', 'deconnecte', 0], ['connexion', 'deconnecte', 0], ['formation-indisponible', 'deconnecte', 0], ['erreur-technique', 'indetermine', 0],
    ['accueil', 'connecte', 1], ['profil-a-completer', 'indetermine', 1], ['compte-elu-absent', 'indetermine', 1], ['recherche', 'connecte', 1],
    ['compte-elu-visible', 'connecte', 2], ['verification-identite', 'connecte', 3], ['email-a-confirmer', 'connecte', 4], ['email-confirme', 'indetermine', 5],
    ['dossier-a-completer', 'connecte', 5], ['demande-envoyee', 'connecte', 6], ['inscription-a-confirmer', 'connecte', 7], ['paiement', 'connecte', 7],
    ['inscription-validee', 'connecte', 8], ['formation-en-cours', 'connecte', 8], ['formation-terminee', 'connecte', 9],
    ['annulation', 'connecte', 1], ['dossier-clos', 'connecte', 1], ['liste-dossiers', 'connecte', 1],
  ] as const)('%s (%s) : %i', (state, session, attendu) => {
    expect(faitesSur(vu(state, session))).toBe(attendu);
  });

  it('neuf étapes, chacune cochée par au moins une page, et chaque page n’en coche qu’une', () => {
    const pages = CHEMIN.flatMap(({ cochee }) => cochee);
    expect([CHEMIN.length, new Set(pages).size]).toEqual([9, pages.length]);
    expect(CHEMIN.map(({ cochee: [premiere] }) => premiere)).not.toContain(undefined);
  });
});

describe('le chemin ne recule jamais', () => {
  it('sur deux mille suites de pages tirées au sort', () => {
    const tirer = tirages(20_261_201);
    const choisir = <T>(list: readonly T[]): T => list[Math.floor(tirer() * list.length)] as T;
    for (let suite = 0; suite < 2000; suite += 1) {
      let chemin: Chemin = CHEMIN_VIDE;
      for (let at = 0; at < 12; at += 1) {
        const report = tirer() < 0.1 ? ({ ...vu('accueil', choisir(SESSIONS)), kind: 'loading', proposees: [] } as PageReport) : vu(choisir(PAGE_STATE_IDS), choisir(SESSIONS));
        const apres = apresPage(chemin, report);
        expect(apres.faites).toBeGreaterThanOrEqual(Math.max(chemin.faites, faitesSur(report)));
        expect(apresPage(apres, report)).toBe(apres);
        chemin = apres;
      }
    }
  });

  it('ni pour une formation suivie, quel que soit l’ordre des statuts', () => {
    for (const premier of STATUT_IDS) {
      for (const second of STATUT_IDS) {
        const avant = setStatut(nouveauDossier('0'.repeat(32), civilDate('2026-12-01')), premier, { provenance: 'lu', le: civilDate('2026-12-01') });
        const apres = setStatut(avant, second, { provenance: 'lu', le: civilDate('2026-12-02') });
        expect(faitesDuDossier(apres)).toBeGreaterThanOrEqual(faitesDuDossier(avant));
      }
    }
  });

  it('un jour tapé compte comme un statut', () => {
    const dossier = setEvenement(nouveauDossier('0'.repeat(32), civilDate('2026-12-01')), 'proposition', civilDate('2026-12-01'), { provenance: 'saisi', le: civilDate('2026-12-01') });
    expect(faitesDuDossier(dossier)).toBe(7);
  });
});

describe('reprendre où l’on était', () => {
  it.each([
    ['une fiche, puis la session finit', ['formation', 'session-expiree'], { etat: 'formation', formationUrl: FICHE }],
    ['un dossier, un détour, puis la session finit', ['formation', 'dossier-a-completer', 'aide-elu', 'session-expiree'], { etat: 'dossier-a-completer', formationUrl: null }],
    ['rien où revenir', ['accueil', 'connexion', 'recherche'], null],
  ] as const)('%s', (_nom, suite, attendu) => {
    expect(suite.reduce((chemin, state) => apresPage(chemin, vu(state)), CHEMIN_VIDE).dernier).toEqual(attendu);
  });

  it.each([
    ['session-expiree', 'deconnecte', true], ['session-expiree', 'indetermine', true], ['accueil', 'connecte', true], ['compte-elu-visible', 'connecte', true],
    ['accueil', 'deconnecte', false], ['connexion', 'deconnecte', false], ['inscription-a-confirmer', 'connecte', false], ['compte-elu-absent', 'connecte', false],
  ] as const)('proposé sur %s (%s) : %s', (state, session, attendu) => {
    expect(offreDeReprendre(vu(state, session))).toBe(attendu);
  });
});

describe('à côté d’une page, ce que la ligne du chemin compte', () => {
  it.each<readonly [string, Parameters<typeof vu>[0], number, { readonly faites: number; readonly compte: boolean }]>([
    ['la fiche d’une autre formation, une demande déjà envoyée', 'formation', 6, { faites: 2, compte: false }],
    ['la fiche, rien encore de fait pour elle', 'formation', 2, { faites: 2, compte: true }],
    ['la recherche, une inscription déjà validée', 'recherche', 8, { faites: 2, compte: false }],
    ['une annulation, le navigateur rouvert', 'annulation', 1, { faites: 1, compte: false }],
    ['un dossier fermé', 'dossier-clos', 7, { faites: 2, compte: false }],
    ['une liste de plusieurs dossiers', 'liste-dossiers', 1, { faites: 1, compte: false }],
    ['la demande elle-même', 'demande-envoyee', 6, { faites: 6, compte: true }],
    ['la session qui se ferme', 'session-expiree', 6, { faites: 6, compte: true }],
  ])('%s', (_, state, faites, attendu) => {
    expect(faitesMontrees(faites, vu(state))).toEqual(attendu);
  });

  it('une page inconnue n’efface rien', () => {
    expect(faitesMontrees(6, null)).toEqual({ faites: 6, compte: true });
  });
});
