import { describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  listeners: [] as ((details: { readonly reason: string }) => void)[],
  opened: [] as { readonly url: string }[],
}));

vi.mock('@/lib/browser/api', () => ({
  browser: {
    runtime: { onInstalled: { addListener: (listener: (typeof api.listeners)[number]) => api.listeners.push(listener) }, getURL: (path: string) => `extension:/${path}` },
    tabs: { create: (tab: { readonly url: string }) => Promise.resolve(api.opened.push(tab)) },
  },
}));

const { welcomeOnInstall } = await import('@/lib/browser/extension');

describe('la page d’accueil', () => {
  it.each([
    ['install', [{ url: 'extension:/bienvenue.html' }]],
    ['update', []],
    ['browser_update', []],
    ['chrome_update', []],
  ])('à « %s »', (reason, opened) => {
    api.listeners.length = 0;
    api.opened.length = 0;
    welcomeOnInstall();
    for (const listener of api.listeners) listener({ reason });
    expect(api.opened).toEqual(opened);
  });
});
