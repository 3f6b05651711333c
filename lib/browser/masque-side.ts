/** The mask's script, in the page. It starts hiding before it knows anything else, amounts included, then asks what may be shown. */

import { browser } from 'wxt/browser';
import { createMasque } from '../accompagnement/masque';
import type { GenreLisible } from '../accompagnement/morceaux-lisibles';
import type { Accompagnement } from '../reglages/accompagnement';
import type { FromMasque, ToMasque } from './messages';
import { isAlive } from './page-link';

const PRUDENT: readonly GenreLisible[] = ['dates', 'quantites'];
const ALREADY_HERE = 'compagnonDifeMasque';

export function startMasque(window: Window & typeof globalThis): void {
  // The same page may be given the script twice: when it loads, and when the switch is turned on again. One that the extension left behind, as it was updated, hears nothing.
  const here = (window as unknown as { readonly [ALREADY_HERE]?: () => boolean })[ALREADY_HERE];
  if (here?.() === true) return;
  Object.defineProperty(window, ALREADY_HERE, { value: isAlive, configurable: true });
  const masque = createMasque(window);

  function follow({ actif, montants }: Accompagnement): void {
    if (!actif) masque.arreter();
    else masque.demarrer(montants === 'visibles' ? [...PRUDENT, 'montants'] : PRUDENT);
  }

  /** Nobody answers: what is hidden stays hidden. */
  async function ask(): Promise<void> {
    const answer = await browser.runtime.sendMessage<FromMasque, Accompagnement | undefined>({ type: 'masque-etat' }).catch(() => undefined);
    if (typeof answer?.actif === 'boolean') follow(answer);
  }

  masque.demarrer(PRUDENT);
  browser.runtime.onMessage.addListener((message: ToMasque, sender: { readonly id?: string | undefined }, answer: (isMasked: true) => void) => {
    if (sender.id !== browser.runtime.id || message?.type !== 'masque') return;
    follow(message);
    answer(true);
  });
  // A page that comes back from the browser's memory may have slept through a change; a window that the site filled itself has no address to be told at.
  window.addEventListener('pageshow', () => void ask());
  window.document.addEventListener('visibilitychange', () => void ask());
  void ask();
}
