/** The mask's script, in the page. It starts hiding before it knows anything else, amounts included, then asks what may be shown. */

import { browser } from 'wxt/browser';
import { createMasque } from '../accompagnement/masque';
import type { Garde } from '../accompagnement/morceaux-lisibles';
import type { Accompagnement } from '../reglages/accompagnement';
import type { FromMasque, ToMasque } from './messages';

const PRUDENT: readonly Garde[] = ['dates', 'quantites'];
const ALREADY_HERE = 'compagnonDifeMasque';

export function startMasque(window: Window & typeof globalThis): void {
  // The same page may be given the script twice: when it loads, and when the switch is turned on again.
  if (Object.hasOwn(window, ALREADY_HERE)) return;
  Object.defineProperty(window, ALREADY_HERE, { value: true });
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
  browser.runtime.onMessage.addListener((message: ToMasque, sender: { readonly id?: string | undefined }) => {
    if (sender.id === browser.runtime.id && message?.type === 'masque') follow(message);
  });
  // A page that comes back from the browser's memory may have slept through a change.
  window.addEventListener('pageshow', () => void ask());
  void ask();
}
