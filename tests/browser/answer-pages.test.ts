// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPages } from '@/lib/browser/answer-pages';
import type { Reprise } from '@/lib/guide/reprise';
import { HINTS_TUS } from '@/lib/reglages/hints-tus';
import { REPRISES } from '@/lib/reglages/reprises';
import { SORTIES } from '@/lib/reglages/sorties';
import { createStore, type Store } from '@/lib/reglages/store';
import { LEXIQUE } from '@/lib/page/detect';
import { readOrNull } from '@/lib/page/read';
import { loadFixtures, parsePage } from '../page/load-fixtures';
import { memoire } from '../reglages/memoire';

type Receive = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

const navigateur = vi.hoisted(() => ({ receive: null as unknown, tabs: vi.fn(() => Promise.resolve()), badge: vi.fn(() => Promise.resolve()), title: vi.fn(() => Promise.resolve()), open: vi.fn(() => Promise.resolve()), contexts: vi.fn(() => Promise.resolve([] as readonly { readonly incognito: boolean }[])) }));

vi.mock('@/lib/browser/api', () => ({
  browser: {
    runtime: { id: 'nous', onMessage: { addListener: (listener: unknown) => { navigateur.receive = listener; } }, getContexts: navigateur.contexts },
    tabs: { update: navigateur.tabs },
    action: { setBadgeText: navigateur.badge, setTitle: navigateur.title, getTitle: (details: object) => Promise.resolve('tabId' in details ? '' : 'comme partout') },
    sidePanel: { open: navigateur.open },
  },
}));

const SITE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/';
const FICHE = `${SITE}#/formation/recherche/99999999900017_A/99999999900017_A1`;
const FIXTURES = loadFixtures();

/** What the page's script sends after a look at a saved page. */
function releveOf(state: string, session: string): object {
  const found = FIXTURES.find(({ expected }) => expected.state === state && expected.session === session && (state !== 'formation-indisponible' || expected.facts.formationUrl !== undefined));
  if (!found) throw new Error(`no saved page ${state} ${session}`);
  return { type: 'releve', releve: readOrNull({ url: new URL(found.expected.url), document: parsePage(found.html) }, LEXIQUE), stable: true };
}

const kept = (formationUrl: string, minutes: number): Reprise => ({ formationUrl, titre: null, vueLe: Date.now() - minutes * 60_000 });

let store: Store;

/** What the page gets; undefined when nobody answers. */
function say(message: unknown, tab: object = { id: 7, incognito: false }): Promise<unknown> {
  return new Promise((resolve) => {
    const later = (navigateur.receive as Receive)(message, { id: 'nous', frameId: 0, url: SITE, tab }, resolve);
    if (later !== true) setTimeout(() => resolve(undefined), 0);
  });
}

beforeEach(() => {
  store = createStore({ local: memoire(), session: memoire() });
  answerPages(store);
});

afterEach(() => void vi.clearAllMocks());

describe('ce que demandent les boutons de la bulle', () => {
  it('taire, puis revenir : gardé, puis oublié', async () => {
    expect(await say({ type: 'silence-hint', genre: 'annuler' })).toMatchObject({ hint: { acte: 'recall-hint', genre: 'annuler' } });
    expect((await store.read(HINTS_TUS)).value).toEqual(['annuler']);
    expect(await say({ type: 'recall-hint', genre: 'annuler' })).toEqual({ hint: null });
    expect((await store.read(HINTS_TUS)).value).toEqual([]);
  });

  it('dans une fenêtre privée : rien n’est gardé, ni changé', async () => {
    const prive = { id: 7, incognito: true };
    await store.update(HINTS_TUS, () => ['annuler' as const]);
    await say({ type: 'silence-hint', genre: 'reprise' }, prive);
    await say({ type: 'recall-hint', genre: 'annuler' }, prive);
    expect((await store.read(HINTS_TUS)).value).toEqual(['annuler']);
  });

  it('rien à taire : rien n’est gardé', async () => {
    expect(await say({ type: 'silence-hint', genre: null })).toEqual({ hint: null });
    expect((await store.read(HINTS_TUS)).value).toEqual([]);
  });

  it('ouvrir le guide : tout de suite, dans l’onglet d’où vient le clic', () => {
    void say({ type: 'open-guide', genre: null });
    expect(navigateur.open.mock.calls).toEqual([[{ tabId: 7 }]]);
  });

  it('rouvrir : la dernière de notre mémoire, jamais une adresse de la page, jamais une trop ancienne', async () => {
    await say({ type: 'reopen' });
    await store.update(REPRISES, () => [kept(FICHE, 24 * 60 + 1)]);
    await say({ type: 'reopen' });
    expect(navigateur.tabs).not.toHaveBeenCalled();
    await store.update(REPRISES, () => [kept(FICHE, 45)]);
    await say({ type: 'reopen' });
    await vi.waitFor(() => expect(navigateur.tabs.mock.calls).toEqual([[7, { url: FICHE }]]));
  });

  it('bulle retenue : un signe et une phrase sur la boussole de cet onglet, puis plus rien', async () => {
    await say({ type: 'hint-blocked' });
    await say({ type: 'hint-shown' });
    await vi.waitFor(() => expect(navigateur.title).toHaveBeenCalledTimes(2));
    expect(navigateur.badge.mock.calls).toEqual([[{ tabId: 7, text: '!' }], [{ tabId: 7, text: null }]]);
    expect(navigateur.title).toHaveBeenLastCalledWith({ tabId: 7, title: 'comme partout' });
  });
});

describe('la formation vue sans être connecté', () => {
  const CACHEE = releveOf('formation-indisponible', 'deconnecte');
  const CONNECTE = releveOf('compte-elu-visible', 'connecte');

  it('fenêtre ordinaire : retenue, puis proposée', async () => {
    await say(CACHEE);
    expect((await store.read(REPRISES)).value).toHaveLength(1);
    expect(await say(CONNECTE)).toMatchObject({ report: { state: 'compte-elu-visible' }, hint: { acte: 'reopen' } });
  });

  it('le guide est ouvert : rien ne se montre sur la page, et tout est retenu', async () => {
    navigateur.contexts.mockImplementation(() => Promise.resolve([{ incognito: false }]));
    expect(await say(CACHEE)).toMatchObject({ hint: null });
    expect((await store.read(REPRISES)).value).toHaveLength(1);
    expect(await say(CONNECTE)).toMatchObject({ hint: null });
    expect(await say(CACHEE, { id: 8, incognito: true })).toMatchObject({ hint: { acte: 'open-guide' } });
    navigateur.contexts.mockImplementation(() => Promise.resolve([]));
    expect(await say(CONNECTE)).toMatchObject({ hint: { acte: 'reopen' } });
  });

  it('fenêtre privée : rien n’y est retenu, rien des autres n’y est proposé', async () => {
    const prive = { id: 9, incognito: true };
    expect(await say(CACHEE, prive)).toMatchObject({ report: { state: 'formation-indisponible' } });
    expect((await store.read(REPRISES)).value).toEqual([]);
    await store.update(REPRISES, () => [kept(FICHE, 5)]);
    expect(await say(CONNECTE, prive)).toMatchObject({ report: { state: 'compte-elu-visible' }, hint: null });
  });
});

describe('l’étape qui envoie la personne ailleurs', () => {
  const CONNEXION = releveOf('connexion', 'deconnecte');

  it('retenue par onglet, et oubliée à la page suivante', async () => {
    await say(CONNEXION);
    expect((await store.read(SORTIES)).value).toMatchObject([{ onglet: 7, attente: 'identification' }]);
    await say(releveOf('compte-elu-visible', 'connecte'));
    expect((await store.read(SORTIES)).value).toEqual([]);
  });

  it('fenêtre privée : rien', async () => {
    await say(CONNEXION, { id: 9, incognito: true });
    expect((await store.read(SORTIES)).value).toEqual([]);
  });
});
