/** Large numbers beside elements of the page, drawn by us in the top layer: the elements themselves are never touched. */

import css from './pastilles.css?inline';

const HOST_NAME = 'compagnon-dife-reperes';
/** What has words, or can be used: not to be covered. */
const OCCUPE = 'a,button,input,select,textarea,label,p,li,h1,h2,h3,h4,span,b,strong,td,th,img,compagnon-dife';
/** Size of a number, border included. */
const SIDE = 40;

export interface Pastille {
  readonly numero: number;
  readonly element: Element;
}

export interface Pastilles {
  show(pastilles: readonly Pastille[]): void;
  hide(): void;
}

/**
 * Takes the page's window; nothing is added to the page before the first `show`, nothing runs while nothing moves. `dress`: how our
 * style sheet is put in place where an inline style is refused.
 */
export function createPastilles(window: Window & typeof globalThis, dress?: (root: ShadowRoot, css: string) => void): Pastilles {
  const { document } = window;
  for (const leftover of document.querySelectorAll(HOST_NAME)) leftover.remove();
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const styles = dress === undefined ? [styleOf(document)] : [];
  dress?.(root, css);
  let shown: readonly (Pastille & { readonly mark: HTMLElement })[] = [];
  let frame = 0;
  const resized = new window.ResizeObserver(moved);

  function moved(): void {
    if (frame === 0) frame = window.requestAnimationFrame(place);
  }

  /** All readings, then all writings: one layout a frame at most. */
  function place(): void {
    frame = 0;
    const places = shown.map(({ element }) => spotOf(window, element));
    shown.forEach(({ mark }, at) => {
      const spot = places[at] ?? null;
      mark.style.display = spot === null ? 'none' : '';
      if (spot !== null) mark.style.transform = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
    });
  }

  function hide(): void {
    window.cancelAnimationFrame(frame);
    frame = 0;
    shown = [];
    resized.disconnect();
    document.removeEventListener('scroll', moved, true);
    window.removeEventListener('resize', moved);
    host.remove();
  }

  function show(pastilles: readonly Pastille[]): void {
    if (pastilles.length === 0 || document.body === null) return hide();
    const marks = new Map(shown.map((one) => [one.numero, one.mark]));
    shown = pastilles.map((one) => ({ ...one, mark: marks.get(one.numero) ?? markOf(document, one.numero) }));
    root.replaceChildren(...styles, ...shown.map(({ mark }) => mark));
    if (!host.isConnected) {
      host.setAttribute('popover', 'manual');
      host.setAttribute('aria-hidden', 'true');
      document.body.append(host);
      host.showPopover?.();
      document.addEventListener('scroll', moved, { capture: true, passive: true });
      window.addEventListener('resize', moved);
    }
    resized.disconnect();
    resized.observe(document.body);
    for (const { element } of shown) resized.observe(element);
    place();
  }

  return { show, hide };
}

function styleOf(document: Document): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

function markOf(document: Document, numero: number): HTMLElement {
  const mark = document.createElement('b');
  mark.textContent = String(numero);
  return mark;
}

interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Before the element's first line, else above it, else below: where no neighbour is covered. Null when the element is out of sight. */
function spotOf(window: Window & typeof globalThis, element: Element): Spot | null {
  const { left, top, width, height, bottom } = window.Element.prototype.getBoundingClientRect.call(element);
  if (width === 0 || height === 0 || bottom < 0 || top > window.innerHeight) return null;
  const before = { left: Math.max(2, left - SIDE - 4), top: Math.max(2, top + Math.min(height, 2 * SIDE) / 2 - SIDE / 2) };
  const spots = [before, { left, top: top - SIDE }, { left, top: bottom }];
  return spots.find((spot) => isFree(window, spot, element)) ?? before;
}

/** What stands there now is nothing, what the element itself stands on, or an empty place. */
function isFree({ document, Node, innerHeight }: Window & typeof globalThis, { left, top }: Spot, element: Element): boolean {
  if (top < 0 || top + SIDE > innerHeight) return false;
  return [6, SIDE / 2, SIDE - 6].every((step) => {
    const there = document.elementFromPoint(left + step, top + SIDE / 2);
    return there === null || (there !== element && (Node.prototype.contains.call(there, element) || there.closest(OCCUPE) === null));
  });
}
