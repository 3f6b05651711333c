import { describe, expect, it, vi } from 'vitest';
import { createStore } from '@/lib/reglages/store';
import { memoire } from './memoire';

const api = vi.hoisted(() => ({
  listeners: [] as ((details: { readonly reason: string }) => void)[],
  opened: [] as { readonly url: string }[],
  /** As Firefox, which refuses when there is no policy. */
  managed: null as Readonly<Record<string, unknown>> | null,
}));

vi.mock('@/lib/browser/api', () => ({
  browser: {
    storage: { managed: { get: () => (api.managed === null ? Promise.reject(new Error('Managed storage manifest not found')) : Promise.resolve(api.managed)) } },
    runtime: { onInstalled: { addListener: (listener: (typeof api.listeners)[number]) => api.listeners.push(listener) }, getURL: (path: string) => `extension:/${path}` },
    tabs: { create: (tab: { readonly url: string }) => Promise.resolve(api.opened.push(tab)) },
  },
}));

const { welcomeOnInstall } = await import('@/lib/browser/accueil');

describe('la page d’accueil', () => {
  it.each([
    ['install', [{ url: 'extension:/bienvenue.html' }]],
    ['update', []],
    ['browser_update', []],
    ['chrome_update', []],
  ])('à « %s »', async (reason, opened) => {
    api.managed = null;
    api.listeners.length = 0;
    api.opened.length = 0;
    welcomeOnInstall(createStore({ local: memoire(), session: memoire() }));
    for (const listener of api.listeners) listener({ reason });
    await settled();
    expect(api.opened).toEqual(opened);
  });

  it('reste fermée quand l’organisation l’a demandé', async () => {
    api.listeners.length = 0;
    api.opened.length = 0;
    api.managed = { sansAccueil: true };
    welcomeOnInstall(createStore({ local: memoire(), session: memoire() }));
    for (const listener of api.listeners) listener({ reason: 'install' });
    await settled();
    expect(api.opened).toEqual([]);
  });
});

/** After all that waits for nothing but its turn. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
