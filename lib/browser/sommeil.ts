/**
 * A page that sleeps in the browser's memory hears nothing: the mask may be put on meanwhile. So the browser is asked to load it again instead:
 * the mask is then there before it is drawn. Where it sleeps all the same, it lays a sheet over itself before, and takes it away only once
 * told that it may be seen. Nobody answers: it stays covered.
 */

import { ask, isAlive } from './page-link';

const STYLE = 'position:fixed;inset:0;width:auto;height:auto;max-width:none;max-height:none;margin:0;border:0;padding:2em;background:#fffdf8;color:#1d2b2a;font:1.25rem sans-serif;opacity:1;visibility:visible;transition:none;pointer-events:auto;';
const TITRE = 'Page masquée';
const ORPHELINE = 'Le Compagnon DIFE a changé pendant que cette page dormait. Rechargez-la pour la revoir.';

/** Takes the page's window; to call as soon as the script starts. */
export function coverSleep(window: Window & typeof globalThis): void {
  const { document } = window;
  const drap = document.createElement('compagnon-dife-drap');
  /** The browser shows the first title of the document: that of a sleeping page may be a name. */
  const titre = document.createElement('title');
  let turn = 0;

  function cover(): void {
    turn += 1;
    if (drap.isConnected) return;
    titre.textContent = TITRE;
    drap.replaceChildren(titre);
    drap.style.cssText = STYLE.replaceAll(';', '!important;');
    drap.popover = 'manual';
    document.documentElement.prepend(drap);
    // Over the page's own dialogs.
    drap.showPopover();
  }

  async function wake(): Promise<void> {
    if (!drap.isConnected) return;
    const mine = turn;
    while (isAlive()) {
      const answer = await ask<true>(window, { type: 'reveil' });
      // Asleep again meanwhile: the answer is an old one.
      if (mine !== turn) return;
      if (answer === true) return drap.remove();
    }
    drap.replaceChildren(titre, ORPHELINE);
  }

  // A page that listens to this is never kept in memory: its last picture, drawn before any script wakes, would be in clear for one frame.
  window.addEventListener('unload', () => undefined);
  window.addEventListener('pagehide', (event) => {
    if (event.persisted) cover();
  });
  window.addEventListener('pageshow', () => void wake());
  document.addEventListener('freeze', cover);
  document.addEventListener('resume', () => void wake());
}
