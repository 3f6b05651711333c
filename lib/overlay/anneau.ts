/** A double ring drawn around an element of the page, without touching it: it follows the element and disappears by itself. */

import type { Boite } from './coin';

const SHOWN_MS = 8000;
const MARGE = 6;

export interface Anneau {
  /** Points at an element until 8 seconds have passed, `hide`, or the element is gone. Calls back once it is over. */
  show(element: Element, onEnd: () => void): void;
  hide(): void;
  /** What is being pointed at, for whoever must not cover it. */
  target(): Boite | null;
}

/** Takes the page's window and the shadow root to draw in. */
export function createAnneau(window: Window & typeof globalThis, root: ShadowRoot): Anneau {
  const ring = window.document.createElement('div');
  ring.className = 'anneau';
  let pointed: Element | null = null;
  let ended: () => void = () => {};
  let until = 0;
  let frame = 0;
  let drawn = '';

  /** One reading, then at most one writing, per frame, and only while the ring is there. */
  function follow(): void {
    const box = pointed === null ? null : boxOf(window, pointed);
    if (box === null || window.performance.now() > until) return hide();
    const next = `left:${box.left - MARGE}px;top:${box.top - MARGE}px;width:${box.width + 2 * MARGE}px;height:${box.height + 2 * MARGE}px`;
    if (next !== drawn) ring.style.cssText = next;
    drawn = next;
    frame = window.requestAnimationFrame(follow);
  }

  function hide(): void {
    if (pointed === null) return;
    window.cancelAnimationFrame(frame);
    pointed = null;
    ring.remove();
    ended();
  }

  return {
    show(element, onEnd) {
      hide();
      pointed = element;
      ended = onEnd;
      until = window.performance.now() + SHOWN_MS;
      drawn = '';
      root.append(ring);
      bringIntoView(window, element);
      follow();
    },
    hide,
    target: () => (pointed === null ? null : boxOf(window, pointed)),
  };
}

/** Where an element stands on the screen, or null when it takes no room there. */
export function boxOf(window: Window & typeof globalThis, element: Element): Boite | null {
  const { left, top, width, height } = window.Element.prototype.getBoundingClientRect.call(element);
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** Whether a person could see it by scrolling: style sheets hide what attributes do not tell. */
export function isShown(window: Window & typeof globalThis, element: Element): boolean {
  const { checkVisibility } = window.Element.prototype;
  return boxOf(window, element) !== null && (typeof checkVisibility !== 'function' || checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true }));
}

/** At once, unless the page wants it otherwise: nothing moves under the eyes of those whom movement disturbs. */
function bringIntoView(window: Window & typeof globalThis, element: Element): void {
  const box = boxOf(window, element);
  if (box === null || (box.top >= 0 && box.left >= 0 && box.top + box.height <= window.innerHeight && box.left + box.width <= window.innerWidth)) return;
  window.Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest' });
}
