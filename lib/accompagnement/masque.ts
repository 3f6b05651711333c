/**
 * The mask's script. The style sheet hides everything; this gives back what is known to be harmless, by highlights: nothing is written on
 * the page's own elements. What changes is hidden again at once, and read before the next frame is drawn. Whatever goes wrong, it hides.
 */

import type { GenreLisible } from './morceaux-lisibles';
import { createLecteur } from './texte-de-page';
import { createTitre } from './titre';

const LISIBLE = 'compagnon-dife-lisible';
const CACHE = 'compagnon-dife-cache';
/** While this element stands at the root, `masque.css` does nothing. */
const CLAIR = 'compagnon-dife-clair';
/** Longest work before a frame; the rest stays hidden one frame more. */
const SLICE_MS = 8;
const SHOW_TEXT = 4;

export interface Masque {
  /** Hides, and gives back what may be read. Again: nothing happens but the change of numbers to keep. */
  demarrer(garde: readonly GenreLisible[]): void;
  /** Shows the page as it is. */
  arreter(): void;
}

/** Takes the page's window; hides nothing by itself before `demarrer`: that is the style sheet's part. */
export function createMasque(window: Window & typeof globalThis): Masque {
  const { document } = window;
  let garde: readonly GenreLisible[] = [];
  let running = false;
  let frame = 0;
  const lecteur = createLecteur(window, () => garde);
  const titre = createTitre(window);
  const lisible = new window.Highlight();
  const cache = new window.Highlight();
  cache.priority = 1;
  let drawn = new WeakMap<Text, readonly StaticRange[]>();
  const waiting = new Set<Text>();

  const observer = new window.MutationObserver(guarded((records: readonly MutationRecord[]) => {
    for (const record of records) {
      if (record.type === 'characterData') renew(record.target as Text);
      for (const node of record.removedNodes) each(node, forget);
      for (const node of record.addedNodes) each(node, renew);
    }
  }));

  /** Fails closed: without its highlights, the style sheet hides everything. */
  function guarded<A extends readonly unknown[]>(work: (...args: A) => void): (...args: A) => void {
    return (...args) => {
      try {
        work(...args);
      } catch {
        hideAll();
      }
    };
  }

  function hideAll(): void {
    running = false;
    observer.disconnect();
    window.cancelAnimationFrame(frame);
    frame = 0;
    waiting.clear();
    drawn = new WeakMap();
    lisible.clear();
    cache.clear();
  }

  function each(node: Node, act: (text: Text) => void): void {
    if (node.nodeType === 3) return act(node as Text);
    if (node.nodeType !== 1) return;
    const walker = document.createTreeWalker(node, SHOW_TEXT);
    for (let text = walker.nextNode() as Text | null; text !== null; text = walker.nextNode() as Text | null) act(text);
  }

  function forget(text: Text): void {
    waiting.delete(text);
    for (const range of drawn.get(text) ?? []) if (!lisible.delete(range)) cache.delete(range);
    drawn.delete(text);
  }

  function renew(text: Text): void {
    forget(text);
    waiting.add(text);
    if (frame === 0) frame = window.requestAnimationFrame(draw);
  }

  const draw = guarded(() => {
    frame = 0;
    const until = window.performance.now() + SLICE_MS;
    let count = 0;
    for (const text of waiting) {
      waiting.delete(text);
      if (text.isConnected) show(text);
      count += 1;
      if (count % 32 === 0 && window.performance.now() > until) break;
    }
    if (waiting.size > 0 && frame === 0) frame = window.requestAnimationFrame(draw);
  });

  function show(text: Text): void {
    const { lisibles, caches } = lecteur.lire(text);
    if (lisibles.length + caches.length === 0) return;
    const range = ({ debut, fin }: { readonly debut: number; readonly fin: number }): StaticRange =>
      new window.StaticRange({ startContainer: text, startOffset: debut, endContainer: text, endOffset: fin });
    const [clear, hidden] = [lisibles.map(range), caches.map(range)];
    for (const one of clear) lisible.add(one);
    for (const one of hidden) cache.add(one);
    drawn.set(text, [...clear, ...hidden]);
  }

  function readAll(): void {
    lecteur.oublier();
    each(document.documentElement, renew);
  }

  return {
    demarrer: guarded((keep: readonly GenreLisible[]) => {
      const same = running && keep.join() === garde.join();
      garde = keep;
      for (const left of document.querySelectorAll(`:root > ${CLAIR}`)) left.remove();
      if (same) return;
      if (!running) {
        running = true;
        window.CSS.highlights.set(LISIBLE, lisible);
        window.CSS.highlights.set(CACHE, cache);
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        titre.cacher();
      }
      readAll();
    }),
    arreter() {
      hideAll();
      titre.rendre();
      if (document.querySelector(`:root > ${CLAIR}`) === null) document.documentElement.append(document.createElement(CLAIR));
    },
  };
}
