/** Turns « Je suis accompagné(e) » on or off from outside, as the panel does, and waits until the browser is in step. */
import { waitFor } from '../harness/wait';
import type { ExtensionScope } from '../harness/extension-scope';
import type { Worker } from '@playwright/test';

export async function setAccompagnement(worker: Worker, choix: { actif: boolean, montants: 'visibles' | 'caches' }): Promise<void> {
  await worker.evaluate((valeur) => (globalThis as unknown as ExtensionScope).chrome.storage.local.set({ accompagnement: { version: 1, valeur } }), choix);
  await waitFor(async () => {
    const scripts = await worker.evaluate(() => (globalThis as unknown as ExtensionScope).chrome.scripting.getRegisteredContentScripts());
    return (scripts.length > 0) === choix.actif;
  }, { what: `the mask to be ${choix.actif ? 'on' : 'off'}` });
}
