import { describe, expect, it } from 'vitest';
import { ATTENTE_IDS, ATTENTES } from '@/lib/guide/attentes';
import { apresSortie, attenteOf, DUREE_SORTIE_MS, type Sortie, SORTIES_AU_PLUS } from '@/lib/guide/sorties';
import { panelViewOf } from '@/lib/guide/panel-view';
import type { PageReport, PageStateId } from '@/lib/page/types';
import { SORTIES } from '@/lib/reglages/sorties';
import { decode, encode } from '@/lib/reglages/item';
import { page, rapportDe } from '../components/rapports';

const T = Date.parse('2026-12-01T09:00:00Z');
const INCONNUE: PageReport = { kind: 'unknown', proposees: [], session: 'indetermine', generation: 'dsfr', facts: {}, examined: [] };

/** The pages seen one after the other, one a minute: [tab, state]. */
function apresAvoirVu(...pages: readonly (readonly [onglet: number, etat: PageStateId | 'inconnu'])[]): readonly Sortie[] {
  return pages.reduce<readonly Sortie[]>((sorties, [onglet, etat], at) => apresSortie(sorties, { onglet, report: etat === 'inconnu' ? INCONNUE : rapportDe(etat), now: T + at * 60_000 }), []);
}

describe('ce qui est attendu, hors du site', () => {
  it.each([
    ['le même onglet, chez FranceConnect', [[1, 'connexion']], 1, 'identification'],
    ['la session finie, puis FranceConnect', [[1, 'formation'], [1, 'session-expiree']], 1, 'identification'],
    ['le même onglet, chez FranceConnect+', [[1, 'formation'], [1, 'verification-identite']], 1, 'identite'],
    ['la boîte mail, dans un autre onglet', [[1, 'email-a-confirmer']], 2, 'courrier'],
    ['la boîte mail, quand le navigateur ne dit pas l’onglet', [[1, 'email-a-confirmer']], null, 'courrier'],
    ['La Poste, ouverte dans un autre onglet', [[1, 'verification-identite']], 2, 'identite'],
    ['un autre onglet, pendant la connexion : rien ne l’y a envoyé', [[1, 'connexion']], 2, null],
    ['une étape qui n’envoie nulle part', [[1, 'formation']], 1, null],
    ['de retour, puis reparti de lui-même', [[1, 'connexion'], [1, 'accueil']], 1, null],
    ['une page du site inconnue n’efface rien', [[1, 'connexion'], [1, 'inconnu']], 1, 'identification'],
    ['le lien ouvert ailleurs, l’onglet du site reste', [[1, 'email-a-confirmer'], [2, 'email-confirme']], 1, 'courrier'],
    ['chaque onglet a la sienne', [[1, 'email-a-confirmer'], [2, 'connexion']], 2, 'identification'],
  ] as const)('%s', (_nom, vus, onglet, attendu) => {
    expect(attenteOf(apresAvoirVu(...vus), onglet, T + 600_000)).toBe(attendu);
  });

  it('s’oublie avec le temps, et quand l’horloge recule', () => {
    const sorties = apresAvoirVu([1, 'connexion']);
    expect([T + DUREE_SORTIE_MS - 1, T + DUREE_SORTIE_MS, T - 1].map((now) => attenteOf(sorties, 1, now))).toEqual(['identification', null, null]);
  });

  it('ne se réécrit pas à chaque mouvement de la page', () => {
    const sorties = apresAvoirVu([1, 'connexion']);
    expect(apresSortie(sorties, { onglet: 1, report: rapportDe('connexion'), now: T + 60_000 })).toBe(sorties);
    expect(apresSortie(sorties, { onglet: 1, report: rapportDe('connexion'), now: T + 3_600_000 })).toEqual([{ onglet: 1, attente: 'identification', vueLe: T + 3_600_000 }]);
    expect(apresSortie(sorties, { onglet: 2, report: rapportDe('formation'), now: T })).toBe(sorties);
  });

  it('ne garde que des onglets, des mots à nous et des heures, en nombre borné', () => {
    const sorties = apresAvoirVu(...Array.from({ length: 50 }, (_, onglet) => [onglet, 'connexion'] as const));
    expect(sorties).toHaveLength(SORTIES_AU_PLUS);
    expect(decode(SORTIES, encode(SORTIES, sorties))).toMatchObject({ kind: 'lue' });
    expect(Object.keys(sorties[0] ?? {}).toSorted()).toEqual(['attente', 'onglet', 'vueLe']);
    expect(SORTIES.area).toBe('session');
  });
});

describe('ce que dit le guide qui attend', () => {
  it.each(ATTENTE_IDS)('%s : quoi faire, que ne jamais dire, et que le guide reprend ; aucun lien qui fasse partir', (attente) => {
    const { page: vue, ecran, annonce } = panelViewOf({ kind: 'hors-site', attente }, null);
    const tout = JSON.stringify(ecran);
    expect([vue, annonce, tout.includes('"lien"')]).toEqual(['hors-site', ecran?.titre, false]);
    expect(tout).toContain('je reprends tout seul');
    expect(tout).toMatch(/à personne/u);
  });

  it('un état n’envoie qu’à un endroit', () => {
    const etats = ATTENTE_IDS.flatMap((id) => ATTENTES[id].apres);
    expect(new Set(etats).size).toBe(etats.length);
  });

  it('sans attente, l’écran ordinaire ; sur le site, la page', () => {
    expect(panelViewOf({ kind: 'hors-site' }, null).ecran?.titre).toContain('Vous n’êtes pas sur Mon Compte Formation');
    expect(panelViewOf(page(rapportDe('connexion')), null).ecran).toBeNull();
  });
});
