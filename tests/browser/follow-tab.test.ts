import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followActiveTab, type Seen } from '@/lib/browser/follow-tab';
import { wakeOpenPages } from '@/lib/browser/open-pages';
import { askSiteAccess } from '@/lib/browser/site-access';
import { rapportDe } from '../components/rapports';

type Listen = (...args: readonly unknown[]) => unknown;

interface Signal {
  readonly heard: Set<Listen>;
  readonly addListener: (listener: Listen) => void;
  readonly removeListener: (listener: Listen) => void;
}

const navigateur = vi.hoisted(() => {
  const signal = (): Signal => {
    const heard = new Set<Listen>();
    return { heard, addListener: (listener) => void heard.add(listener), removeListener: (listener) => void heard.delete(listener) };
  };
  return {
    activated: signal(), updated: signal(), message: signal(), added: signal(), removed: signal(), installed: signal(),
    query: vi.fn(), send: vi.fn(), contains: vi.fn(), request: vi.fn(), execute: vi.fn(),
  };
});

vi.mock('@/lib/browser/api', () => ({
  browser: {
    runtime: { id: 'nous', onMessage: navigateur.message, onInstalled: navigateur.installed },
    tabs: { query: navigateur.query, sendMessage: navigateur.send, onActivated: navigateur.activated, onUpdated: navigateur.updated },
    permissions: { contains: navigateur.contains, request: navigateur.request, onAdded: navigateur.added, onRemoved: navigateur.removed },
    scripting: { executeScript: navigateur.execute },
  },
}));

const URL_DU_SITE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/droits';
const RAPPORT = { ...rapportDe('compte-elu-visible'), examined: [] };
const SIGNALS = [navigateur.activated, navigateur.updated, navigateur.message, navigateur.added, navigateur.removed, navigateur.installed];

function tell(signal: Signal, ...args: readonly unknown[]): void {
  for (const listener of signal.heard) listener(...args);
}

/** All that is waiting, without any time passing. */
function settle(): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  navigateur.query.mockResolvedValue([{ id: 7, url: URL_DU_SITE }]);
  navigateur.send.mockResolvedValue(RAPPORT);
  navigateur.contains.mockResolvedValue(true);
  navigateur.execute.mockResolvedValue([]);
});

afterEach(() => {
  for (const { heard } of SIGNALS) heard.clear();
  vi.useRealTimers();
  vi.resetAllMocks();
});

async function suivre(): Promise<{ readonly vus: Seen[]; readonly arreter: () => void }> {
  const vus: Seen[] = [];
  const arreter = followActiveTab((seen) => vus.push(seen));
  await settle();
  return { vus, arreter };
}

describe('l’onglet à côté du guide', () => {
  it('dit ce qu’il montre', async () => {
    const { vus } = await suivre();
    expect(vus).toEqual([{ kind: 'page', report: expect.objectContaining({ state: 'compte-elu-visible' }), tabId: 7 }]);
  });

  it('muet, il est redemandé chaque seconde, et compris dès qu’il répond', async () => {
    navigateur.send.mockRejectedValueOnce(new Error('personne')).mockRejectedValueOnce(new Error('personne'));
    const { vus } = await suivre();
    expect(vus.map(({ kind }) => kind)).toEqual(['chargement']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(vus.map(({ kind }) => kind)).toEqual(['chargement', 'chargement', 'page']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vus).toHaveLength(3);
  });

  it('muet pour toujours, il n’est pas redemandé sans fin', async () => {
    navigateur.send.mockRejectedValue(new Error('personne'));
    const { vus } = await suivre();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(vus).toHaveLength(21);
  });

  it('le guide fermé ne demande plus rien', async () => {
    navigateur.send.mockRejectedValue(new Error('personne'));
    const { vus, arreter } = await suivre();
    arreter();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vus).toHaveLength(1);
    expect(SIGNALS.every(({ heard }) => heard.size === 0)).toBe(true);
  });
});

describe('l’accès au site', () => {
  it.each<readonly [string, object, boolean, object]>([
    ['coupé : c’est dit, jamais « vous n’êtes pas sur le site »', { id: 7 }, false, { kind: 'hors-site', onglet: 7, sansAcces: true }],
    ['donné, un autre site devant la personne', { id: 7 }, true, { kind: 'hors-site', onglet: 7 }],
    ['donné pour cette page seulement : elle se lit', { id: 7, url: URL_DU_SITE }, false, expect.objectContaining({ kind: 'page' })],
  ])('%s', async (_, tab, acces, attendu) => {
    navigateur.query.mockResolvedValue([tab]);
    navigateur.contains.mockResolvedValue(acces);
    expect((await suivre()).vus).toEqual([attendu]);
  });

  it('rendu, il se voit sans rien rouvrir ; repris, aussi', async () => {
    navigateur.query.mockResolvedValue([{ id: 7 }]);
    navigateur.contains.mockResolvedValue(false);
    const { vus } = await suivre();
    navigateur.query.mockResolvedValue([{ id: 7, url: URL_DU_SITE }]);
    tell(navigateur.added, { origins: ['https://www.moncompteformation.gouv.fr/*'] });
    await settle();
    navigateur.query.mockResolvedValue([{ id: 7 }]);
    tell(navigateur.removed, {});
    await settle();
    expect(vus.map((seen) => (seen.kind === 'hors-site' && seen.sansAcces ? 'sans-acces' : seen.kind))).toEqual(['sans-acces', 'page', 'sans-acces']);
  });

  it('une question que le navigateur refuse n’est pas une panne', async () => {
    navigateur.request.mockRejectedValue(new Error('pas dans un clic'));
    expect(await askSiteAccess()).toBe(false);
  });
});

describe('les pages déjà ouvertes', () => {
  it.each<readonly [string, Signal, readonly unknown[]]>([
    ['à l’installation ou à la mise à jour', navigateur.installed, [{ reason: 'update' }]],
    ['quand l’accès est rendu', navigateur.added, [{ origins: ['https://www.moncompteformation.gouv.fr/*'] }]],
  ])('%s : le script y est mis, sauf là où il répond déjà', async (_, signal, args) => {
    navigateur.query.mockResolvedValue([{ id: 1 }, { id: 2 }, {}]);
    navigateur.send.mockImplementation((tabId: number) => (tabId === 1 ? Promise.resolve(RAPPORT) : Promise.reject(new Error('personne'))));
    wakeOpenPages();
    tell(signal, ...args);
    await settle();
    expect(navigateur.execute.mock.calls).toEqual([[{ target: { tabId: 2 }, files: ['/mcf.js'] }]]);
  });

  it('une permission qui n’est pas un accès ne réveille rien ; une page qui refuse n’arrête pas les autres', async () => {
    navigateur.query.mockResolvedValue([{ id: 1 }, { id: 2 }]);
    navigateur.send.mockRejectedValue(new Error('personne'));
    navigateur.execute.mockRejectedValueOnce(new Error('onglet endormi'));
    wakeOpenPages();
    tell(navigateur.added, { permissions: ['notifications'] });
    await settle();
    expect(navigateur.execute).not.toHaveBeenCalled();
    tell(navigateur.added, { origins: ['https://www.moncompteformation.gouv.fr/*'] });
    await settle();
    expect(navigateur.execute).toHaveBeenCalledTimes(2);
  });
});
