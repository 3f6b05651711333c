/** The landmarks' script, in the page: only where somebody is helped. Looks for the guide's controls once the page is quiet, gives them letters, tells the panel. */

import { browser } from 'wxt/browser';
import { type Repere, createLettrage } from '../accompagnement/reperes';
import { isShown } from '../overlay/anneau';
import { createPastilles } from '../overlay/pastilles';
import { ANCHOR_IDS } from '../page/anchor-ids';
import { anchorIn } from '../page/anchors';
import type { Accompagnement } from '../reglages/accompagnement';
import { type Reading, borrowReading } from './lent-reading';
import type { FromMasque, RepereDit, ToMasque } from './messages';
import { isAlive } from './page-link';

const QUIET_MS = 250;
const LATEST_MS = 1000;
const ALREADY_HERE = 'compagnonDifeReperes';

export function startReperes(window: Window & typeof globalThis): void {
  if (Object.hasOwn(window, ALREADY_HERE)) return;
  Object.defineProperty(window, ALREADY_HERE, { value: true });
  const { document } = window;
  const pastilles = createPastilles(window);
  const letter = createLettrage();
  let reading: Reading | null = null;
  let reperes: readonly Repere[] = [];
  let told = '';
  let active = true;
  let timer = 0;
  let first = 0;
  const observer = new window.MutationObserver(changed);

  function changed(): void {
    const now = window.performance.now();
    if (timer === 0) first = now;
    window.clearTimeout(timer);
    timer = window.setTimeout(look, Math.max(0, Math.min(QUIET_MS, first + LATEST_MS - now)));
  }

  function look(): void {
    timer = 0;
    if (!isAlive()) return stop();
    if (reading === null || !active) return;
    reperes = letter(find(reading), window.location.href.replace(/\?.*$/u, ''));
    pastilles.show(reperes);
    tell();
  }

  function find(read: Reading): Parameters<typeof letter>[0] {
    try {
      const view = read();
      return ANCHOR_IDS.flatMap((anchor) => {
        const element = anchorIn(view, anchor, (candidate) => isShown(window, candidate));
        return element === null ? [] : [{ anchor, element }];
      });
    } catch {
      return [];
    }
  }

  function said(): readonly RepereDit[] {
    return reperes.map(({ lettre, anchors }) => ({ lettre, anchors }));
  }

  /** Nobody listening is the usual case: the panel asks when it opens. */
  function tell(): void {
    const text = JSON.stringify(said());
    if (text === told) return;
    told = text;
    void browser.runtime.sendMessage<FromMasque>({ type: 'reperes', reperes: said() }).catch(() => undefined);
  }

  function follow({ actif }: Accompagnement): void {
    active = actif;
    if (actif) {
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: ['open', 'hidden', 'aria-hidden', 'disabled', 'class'] });
      changed();
    } else stop();
  }

  function stop(): void {
    observer.disconnect();
    window.clearTimeout(timer);
    timer = 0;
    reperes = [];
    pastilles.hide();
    if (isAlive()) tell();
  }

  browser.runtime.onMessage.addListener((message: ToMasque, sender: { readonly id?: string | undefined }, answer: (value: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return;
    if (message?.type === 'masque') follow(message);
    else if (message?.type === 'reperes-lus') answer(said());
  });
  window.addEventListener('hashchange', changed);
  void start();

  async function start(): Promise<void> {
    reading = await borrowReading(window);
    if (reading === null) return;
    follow({ actif: active, montants: 'caches' });
  }
}
