import { describe, expect, it } from 'vitest';
import { DUREE_REPRISE_MS, type Reprise, aRouvrir, apresLecture, avecReprise, reprisesEnCours, sansReprise } from '@/lib/guide/reprise';
import type { PageReport, PageStateId, Session } from '@/lib/page/types';

const BASE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/';
const A = `${BASE}99999999900017_A/99999999900017_A1`;
const B = `${BASE}99999999900017_B/99999999900017_B1`;
const NOW = 1_800_000_000_000;

function report(state: PageStateId, session: Session, formationUrl?: string, titre?: string): PageReport {
  const facts = { ...(formationUrl === undefined ? {} : { formationUrl }), ...(titre === undefined ? {} : { titre }) };
  return { kind: 'recognised', state, confidence: 'probable', session, generation: 'dsfr', facts, examined: [] };
}

const kept = (formationUrl: string, vueLe = NOW, titre: string | null = null): Reprise => ({ formationUrl, titre, vueLe });
const urls = (reprises: readonly Reprise[]): readonly string[] => reprises.map((reprise) => reprise.formationUrl);

describe('ce que l’on retient après une page', () => {
  const CASES: readonly (readonly [string, readonly Reprise[], PageReport, readonly string[]])[] = [
    ['indisponible, déconnecté : retenue', [], report('formation-indisponible', 'deconnecte', A), [A]],
    ['fiche vue déconnecté : retenue', [], report('formation-non-connecte', 'deconnecte', A, 'Budget'), [A]],
    ['indisponible, session inconnue : rien', [], report('formation-indisponible', 'indetermine', A), []],
    ['indisponible, connecté : rien de plus', [], report('formation-indisponible', 'connecte', A), []],
    ['indisponible, connecté : ce qui était retenu reste', [kept(A)], report('formation-indisponible', 'connecte', A), [A]],
    ['fiche ouverte une fois connecté : oubliée', [kept(A), kept(B)], report('formation', 'connecte', A), [B]],
    ['autre page : rien ne change', [kept(A)], report('compte-elu-visible', 'connecte'), [A]],
    ['la dernière vue passe en tête', [kept(A), kept(B)], report('formation-indisponible', 'deconnecte', B), [B, A]],
    ['trois au plus', [kept(A), kept(B), kept(`${B}2`)], report('formation-indisponible', 'deconnecte', `${B}3`), [`${B}3`, A, B]],
    ['un dossier est commencé : toutes oubliées', [kept(A), kept(B)], report('dossier-a-completer', 'connecte'), []],
    ['le lien de l’e-mail est ouvert : toutes oubliées', [kept(A)], report('email-confirme', 'indetermine'), []],
    ['un ancien dossier à confirmer : rien ne change', [kept(A)], report('inscription-a-confirmer', 'connecte'), [A]],
    ['page inconnue : rien', [], { ...report('formation', 'deconnecte', A), kind: 'unknown' } as unknown as PageReport, []],
  ];
  it.each(CASES)('%s', (_, before, seen, after) => {
    expect(urls(apresLecture(before, seen, NOW))).toEqual(after);
  });

  it('une formation cachée par le site se distingue d’une fiche affichée', () => {
    const [cachee, affichee] = (['formation-indisponible', 'formation-non-connecte'] as const).map((state) => apresLecture([], report(state, 'deconnecte', A), NOW)[0]?.cachee);
    expect([cachee, affichee]).toEqual([true, undefined]);
  });

  it('rend la même liste quand rien ne change', () => {
    const vide: readonly Reprise[] = [];
    expect(apresLecture(vide, report('dossier-a-completer', 'connecte'), NOW)).toBe(vide);
    const before = [kept(A)];
    expect(apresLecture(before, report('accueil', 'connecte'), NOW)).toBe(before);
  });
});

describe('ce que l’on propose de rouvrir', () => {
  const CASES: readonly (readonly [string, readonly Reprise[], PageReport, readonly string[]])[] = [
    ['connecté ailleurs : proposée', [kept(A)], report('compte-elu-visible', 'connecte'), [A]],
    ['45 minutes plus tard : proposée', [kept(A, NOW - 45 * 60_000)], report('accueil', 'connecte'), [A]],
    ['le site cachait la seconde : elle passe devant', [kept(A), { ...kept(B), cachee: true }], report('recherche', 'connecte'), [B, A]],
    ['compte élu absent : non', [kept(A)], report('compte-elu-absent', 'connecte'), []],
    ['inscription à confirmer : non', [kept(A)], report('inscription-a-confirmer', 'connecte'), []],
    ['preuve d’identité : non', [kept(A)], report('verification-identite', 'connecte'), []],
    ['sur une autre fiche : non', [kept(A)], report('formation', 'connecte', B), []],
    ['dans les résultats : non', [kept(A)], report('resultats', 'connecte'), []],
    ['session inconnue : jamais', [kept(A)], report('accueil', 'indetermine'), []],
    ['déconnecté : jamais', [kept(A)], report('connexion', 'deconnecte'), []],
    ['déjà devant : non', [kept(A)], report('formation-indisponible', 'connecte', A), []],
    ['deux formations : la personne choisit', [kept(A), kept(B)], report('accueil', 'connecte'), [A, B]],
    ['un jour après : expirée', [kept(A, NOW - DUREE_REPRISE_MS)], report('accueil', 'connecte'), []],
    ['une minute avant la fin du jour : encore là', [kept(A, NOW - DUREE_REPRISE_MS + 60_000)], report('accueil', 'connecte'), [A]],
    ['horloge reculée : expirée', [kept(A, NOW + 1)], report('accueil', 'connecte'), []],
  ];
  it.each(CASES)('%s', (_, reprises, seen, offered) => {
    expect(urls(aRouvrir(reprises, seen, NOW))).toEqual(offered);
  });
});

it('oublie ce qui a plus d’un jour', () => {
  expect(urls(reprisesEnCours([kept(A), kept(B, NOW - DUREE_REPRISE_MS - 1)], NOW))).toEqual([A]);
});

describe('ce que la personne ne veut plus voir proposé', () => {
  it('s’en va, et revient à sa place', () => {
    const toutes = [kept(A, NOW), kept(B, NOW - 1000)];
    const sans = sansReprise(toutes, kept(B));
    expect(urls(sans)).toEqual([A]);
    expect(urls(avecReprise(sans, kept(B, NOW - 1000)))).toEqual([A, B]);
    expect(urls(avecReprise(sans, kept(A, NOW)))).toEqual([A]);
  });
});
