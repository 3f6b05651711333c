import { beforeEach, expect, it, vi } from 'vitest';
import { SANS_ORGANISATION } from '@/lib/reglages/organisation';
import { createStore, type Store } from '@/lib/reglages/store';
import { type Memoire, memoire } from './memoire';

type Brut = Readonly<Record<string, unknown>>;

const api = vi.hoisted(() => ({
  managed: (): Promise<Brut> => Promise.resolve({}),
  /** What the worker listens to, by the name of the event. */
  heard: new Map<string, (...args: readonly unknown[]) => void>(),
}));
const event = (name: string) => ({ addListener: (listener: (...args: readonly unknown[]) => void) => api.heard.set(name, listener) });

vi.mock('@/lib/browser/api', () => ({
  browser: {
    runtime: { onInstalled: event('installed'), onStartup: event('startup') },
    storage: { managed: { get: () => api.managed() }, onChanged: event('changed') },
  },
}));

const { followOrganisation, keepPolitiques, readOrganisation } = await import('@/lib/browser/organisation');

const ZONE = { zone: 'alsace-moselle' };
const AUTRE = { zone: 'guyane' };

/** As a browser that has just started: it answers nobody until then. */
function late(): (brut: Brut) => void {
  let answer: (brut: Brut) => void = () => undefined;
  const coming = new Promise<Brut>((resolve) => {
    answer = resolve;
  });
  api.managed = () => coming;
  return answer;
}

let local: Memoire;
let store: Store;

beforeEach(() => {
  local = memoire();
  store = createStore({ local, session: memoire() });
  api.heard.clear();
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

async function start(event: string, ...args: readonly unknown[]): Promise<void> {
  api.heard.get(event)?.(...args);
  await vi.advanceTimersByTimeAsync(0);
}

const READERS = [['une page', (from: Store) => followOrganisation(from, () => undefined)], ['le fond', (from: Store) => readOrganisation(from)]] as const;

it.each(READERS)('%s : les choix de l’organisation, dès que le navigateur les donne', async (_, read) => {
  api.managed = () => Promise.resolve(ZONE);
  expect((await read(store)).impose).toEqual(ZONE);
  api.managed = () => Promise.resolve({});
  expect(await read(store)).toEqual(SANS_ORGANISATION);
  api.managed = () => Promise.reject(new Error('Managed storage manifest not found'));
  expect(await read(store)).toEqual(SANS_ORGANISATION);
});

it.each(READERS)('%s n’attend pas un navigateur qui démarre : rien de connu, rien d’imposé', async (_, read) => {
  late();
  const reading = read(store);
  await vi.advanceTimersByTimeAsync(150);
  expect(await reading).toEqual(SANS_ORGANISATION);
});

it.each(READERS)('%s n’attend pas un navigateur qui démarre : ce qu’il disait la dernière fois', async (_, read) => {
  api.managed = () => Promise.resolve(ZONE);
  keepPolitiques(store);
  await start('startup');
  late();
  const reading = read(store);
  await vi.advanceTimersByTimeAsync(150);
  expect((await reading).impose).toEqual(ZONE);
});

it('une page ouverte avant la réponse du navigateur apprend qu’il en dit plus ; pas qu’il redit la même chose, ni que tout est effacé', async () => {
  const answer = late();
  keepPolitiques(store);
  const onNew = vi.fn<() => void>();
  const reading = followOrganisation(store, onNew);
  await vi.advanceTimersByTimeAsync(150);
  await reading;
  await start('startup');
  expect(onNew).not.toHaveBeenCalled();
  answer(ZONE);
  await vi.advanceTimersByTimeAsync(0);
  expect(onNew).toHaveBeenCalledTimes(1);

  const then = vi.fn<() => void>();
  await followOrganisation(store, then);
  await start('startup');
  await store.eraseAll();
  expect(then).not.toHaveBeenCalled();
});

it('ce qui peut attendre attend', async () => {
  local.disk.set('politiques', { version: 1, valeur: AUTRE });
  const answer = late();
  const reading = readOrganisation(store, 'tranquille');
  await vi.advanceTimersByTimeAsync(19_000);
  answer(ZONE);
  expect((await reading).impose).toEqual(ZONE);
  expect(vi.getTimerCount(), 'une minuterie court encore pour rien').toBe(0);
});

it('mais pas toujours : un navigateur qui ne répond jamais n’arrête pas les rappels', async () => {
  local.disk.set('politiques', { version: 1, valeur: AUTRE });
  late();
  const reading = readOrganisation(store, 'tranquille');
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await reading).impose).toEqual(AUTRE);
});

it('une page ouverte sur des choix retirés depuis l’apprend', async () => {
  local.disk.set('politiques', { version: 1, valeur: ZONE });
  const answer = late();
  keepPolitiques(store);
  const onNew = vi.fn<() => void>();
  const reading = followOrganisation(store, onNew);
  await vi.advanceTimersByTimeAsync(150);
  expect((await reading).impose).toEqual(ZONE);
  await start('startup');
  answer({});
  await vi.advanceTimersByTimeAsync(0);
  expect(onNew).toHaveBeenCalledTimes(1);
});

it.each([['installed', []], ['startup', []], ['changed', [{}, 'managed']]] as const)('à « %s » : un choix nouveau est retenu, un choix retiré est oublié', async (name, args) => {
  keepPolitiques(store);
  for (const brut of [ZONE, AUTRE, {}]) {
    api.managed = () => Promise.resolve(brut);
    await start(name, ...args);
    expect(local.disk.get('politiques')).toEqual({ version: 1, valeur: brut });
  }
});

it('sans règle, rien n’est gardé ; le changement d’un autre rangement ne compte pas', async () => {
  api.managed = () => Promise.resolve({});
  keepPolitiques(store);
  for (const name of ['installed', 'startup']) await start(name);
  api.managed = () => Promise.resolve(ZONE);
  await start('changed', {}, 'local');
  expect([...local.disk]).toEqual([]);
});

it('ce qui a été abîmé n’impose rien, et le reste tient', async () => {
  local.disk.set('politiques', { version: 1, valeur: { zone: 'lune', taille: 3 } });
  late();
  const reading = readOrganisation(store);
  await vi.advanceTimersByTimeAsync(150);
  expect(await reading).toMatchObject({ impose: {}, depart: { taille: 3 }, refusees: ['zone'] });
});
