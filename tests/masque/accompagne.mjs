/** Turns « Je suis accompagné(e) » on or off from outside, as the panel does, and waits until the browser is in step. */
import { waitFor } from '../harness/wait.mjs';

/**
 * @param {import('@playwright/test').Worker} worker
 * @param {{ actif: boolean, montants: 'visibles' | 'caches' }} choix
 */
export async function setAccompagnement(worker, choix) {
  await worker.evaluate((valeur) => /** @type {any} */ (globalThis).chrome.storage.local.set({ accompagnement: { version: 1, valeur } }), choix);
  await waitFor(async () => {
    const scripts = await worker.evaluate(() => /** @type {any} */ (globalThis).chrome.scripting.getRegisteredContentScripts());
    return (scripts.length > 0) === choix.actif;
  }, { what: `the mask to be ${choix.actif ? 'on' : 'off'}` });
}
