// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseFromPage } from '@/lib/browser/page-messages';
import { isOurPageScript, parseAnnouncement, parseReport } from '@/lib/browser/report-schema';
import { LEXIQUE, detectPageState } from '@/lib/page/detect';
import { judge } from '@/lib/page/judge';
import { readOrNull } from '@/lib/page/read';
import type { Releve } from '@/lib/page/releve';
import { loadFixtures, parsePage } from '../page/load-fixtures';

const FIXTURES = loadFixtures().filter(({ expected }, at) => at % 16 === 0 && expected.state !== 'hors-site');
const RELEVE: Releve = {
  route: { kind: 'droits', mots: ['droits'] }, traduit: false, tronque: false, racine: true, generation: 'dsfr', menu: true, nom: false,
  parties: [{ kind: 'contenu', signes: ['chargement'], montants: 1, debut: '2027-01-12', titre: 'Budget' }],
  lus: [{ partie: 0, bloc: 3, role: 'titre', marques: ['alerte'], sens: ['droits', '!elu'], mots: 3 }],
};
const [PARTIE] = RELEVE.parties;
const [LU] = RELEVE.lus;
const say = (releve: unknown): unknown => ({ type: 'releve', releve, stable: false });

describe('ce que la page dit à l’extension', () => {
  it.each(FIXTURES)('$name : le relevé passe tel quel, et se juge comme la page', ({ html, expected }) => {
    const page = { url: new URL(expected.url), document: parsePage(html) };
    const message = JSON.parse(JSON.stringify({ type: 'releve', releve: readOrNull(page, LEXIQUE), stable: false })) as { releve: Releve };
    expect(parseFromPage(message)).toEqual(message);
    expect(judge(message.releve)).toEqual(detectPageState(page));
  });

  it('aucun mot de la page n’y voyage, sauf le titre d’une formation', () => {
    for (const { html, expected } of FIXTURES) {
      const releve = readOrNull({ url: new URL(expected.url), document: parsePage(html) }, LEXIQUE);
      const { route, parties, ...rest } = releve as Releve;
      const texts = JSON.stringify([rest, route.kind, parties.map((part) => ({ ...part, titre: '' }))]).match(/"[^"]*"/gu) ?? [];
      expect(texts.filter((text) => !/^"[!~]?[a-z+-]*"$/iu.test(text) && !/^"\d{4}-\d\d-\d\d"$/u.test(text))).toEqual([]);
      expect(parties.filter(({ titre }) => titre !== undefined && route.kind !== 'fiche')).toEqual([]);
    }
  });

  it.each([[say(RELEVE)], [say(null)], [{ type: 'vocabulaire' }], [{ type: 'open-guide' }]])('accepté : %j', (message) => {
    expect(parseFromPage(message)).toEqual(message);
  });

  it.each([
    ['inconnu', { type: 'autre' }], ['sans stable', { type: 'releve', releve: null }], ['un texte en plus', say({ ...RELEVE, texte: 'Dupont' })], ['route inconnue', say({ ...RELEVE, route: { kind: 'ailleurs', mots: [] } })],
    ['adresse d’ailleurs', say({ ...RELEVE, route: { kind: 'fiche', mots: [], formationUrl: 'https://exemple.invalid/' } })], ['signe inconnu', say({ ...RELEVE, parties: [{ ...PARTIE, signes: ['Dupont'] }] })], ['mot inconnu', say({ ...RELEVE, lus: [{ ...LU, sens: ['Dupont'] }] })], ['adresse en texte', say({ ...RELEVE, route: { kind: 'droits', mots: ['Dupont'] } })], ['réparée ailleurs', say({ ...RELEVE, route: { kind: 'droits', mots: [], reparee: 'https://exemple.invalid/' } })],
    ['date impossible', say({ ...RELEVE, parties: [{ ...PARTIE, debut: 'demain' }] })], ['titre trop long', say({ ...RELEVE, parties: [{ ...PARTIE, titre: 'a'.repeat(801) }] })], ['trop de parties', say({ ...RELEVE, parties: Array.from({ length: 21 }, () => PARTIE) })],
    ['montant négatif', say({ ...RELEVE, parties: [{ ...PARTIE, prixCentimes: -1 }] })], ['bloc en texte', say({ ...RELEVE, lus: [{ ...LU, bloc: '3' }] })], ['trop de phrases', say({ ...RELEVE, lus: Array.from({ length: 2001 }, () => LU) })],
    ['phrase incomplète', say({ ...RELEVE, lus: [{ partie: 0, bloc: 3 }] })], ['phrase avec son texte', say({ ...RELEVE, lus: [{ ...LU, texte: 'Dupont' }] })], ['rôle inconnu', say({ ...RELEVE, lus: [{ ...LU, role: 'Dupont' }] })], ['marque inconnue', say({ ...RELEVE, lus: [{ ...LU, marques: ['Dupont'] }] })],
    ['__proto__', JSON.parse('{"type":"releve","releve":{"__proto__":{"route":{"kind":"droits"}}},"stable":false}')], ['un rapport sans preuves', { type: 'report-changed', report: { kind: 'unknown' } }], ['rien', null], ['un texte', 'releve'],
  ])('refusé : %s', (_, message) => {
    expect(parseFromPage(message)).toBeNull();
    expect(parseAnnouncement(message)).toBeNull();
    expect(parseReport(message)).toBeNull();
  });

  it('une phrase d’une partie qui n’existe pas ne casse rien', () => {
    expect(judge({ ...RELEVE, lus: [{ partie: 7, bloc: 0, role: 'texte', marques: [], sens: ['elu'], mots: 1 }] }).kind).toBe('loading');
  });
});

describe('qui parle', () => {
  const ours = { id: 'nous', url: 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/droits', frameId: 0, tab: { id: 7 } };

  it('notre script, en haut de la page du site', () => {
    expect(isOurPageScript(ours, 'nous')).toBe(true);
  });

  it.each([
    { id: 'autre' }, { id: undefined }, { frameId: 1 }, { frameId: undefined }, { tab: undefined }, { url: undefined }, { url: 'x' }, { url: 'http://www.moncompteformation.gouv.fr/' }, { url: 'https://www.moncompteformation.gouv.fr:8443/' },
    { url: 'https://www.moncompteformation.gouv.fr.exemple.invalid/' }, { url: 'https://a@www.moncompteformation.gouv.fr/' },
  ])('personne d’autre : %j', (change) => {
    expect(isOurPageScript({ ...ours, ...change }, 'nous')).toBe(false);
  });
});
