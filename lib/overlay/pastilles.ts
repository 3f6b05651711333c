/**
 * Letters on the controls of the page, each on a corner of its own control, drawn by us in the top layer: the elements themselves are never
 * touched. A letter never lies: what stands under its centre is its control, and it covers no other. Where it cannot be so, it is not drawn.
 */

import css from './pastilles.css?inline';

const HOST_NAME = 'compagnon-dife-reperes';
/** What reacts to a press: a letter stands on its own control, never on one of these that is another. */
const REAGIT = 'a[href],button,input,select,textarea,label,summary,option,[role="button"],[role="link"],[role="tab"],[role="checkbox"],[role="radio"],[role="menuitem"],[role="switch"],[onclick],[tabindex]:not([tabindex="-1"])';
/** Size of a letter, border included. */
const SIDE = 32;
/** How far inside the control the centre of its letter stands. */
const DEDANS = 6;

export interface Pastille {
  readonly lettre: string;
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
  let shown: readonly (Pastille & Marque)[] = [];
  let frame = 0;
  const resized = new window.ResizeObserver(moved);

  function moved(): void {
    if (frame === 0) frame = window.requestAnimationFrame(place);
  }

  /** All readings, then all writings: one layout a frame at most. */
  function place(): void {
    frame = 0;
    const places = shown.map(({ element }) => spotOf(window, element));
    shown.forEach(({ mark, ring }, at) => {
      const place = places[at] ?? null;
      for (const one of [mark, ring]) one.style.display = place === null ? 'none' : '';
      if (place === null) return;
      const { spot, box } = place;
      mark.style.transform = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
      ring.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`;
      ring.style.width = `${Math.round(box.width)}px`;
      ring.style.height = `${Math.round(box.height)}px`;
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
    const marks = new Map(shown.map((one) => [one.lettre, one]));
    shown = pastilles.map((one) => ({ ...(marks.get(one.lettre) ?? markOf(document, one.lettre)), ...one }));
    root.replaceChildren(...styles, ...shown.map(({ ring }) => ring), ...shown.map(({ mark }) => mark));
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

interface Marque {
  readonly mark: HTMLElement;
  /** A thin ring: whose letter it is can be seen. */
  readonly ring: HTMLElement;
}

function markOf(document: Document, lettre: string): Marque {
  const mark = document.createElement('b');
  mark.textContent = lettre;
  return { mark, ring: document.createElement('i') };
}

interface Spot {
  readonly left: number;
  readonly top: number;
}

type Fenetre = Window & typeof globalThis;

/** The first corner of the element where its letter tells the truth; null when there is none, or when the element is out of sight. */
function spotOf(window: Fenetre, element: Element): { readonly spot: Spot; readonly box: DOMRect } | null {
  const box = window.Element.prototype.getBoundingClientRect.call(element);
  const { left, top, right, bottom, width, height } = box;
  if (width === 0 || height === 0 || bottom < 0 || top > window.innerHeight) return null;
  const [dx, dy] = [Math.min(DEDANS, width / 2), Math.min(DEDANS, height / 2)];
  const corners = [[left + dx, top + dy], [right - dx, top + dy], [left + dx, bottom - dy], [right - dx, bottom - dy], [left + dx, top + height / 2], [right - dx, top + height / 2]] as const;
  const spots = corners.map(([x, y]) => ({ left: Math.max(0, Math.min(x, window.innerWidth - 1)) - SIDE / 2, top: y - SIDE / 2 }));
  const spot = spots.find((one) => isTrue(window, one, element));
  return spot === undefined ? null : { spot, box };
}

/** Its centre is on the control, and it covers nothing else that reacts. */
function isTrue(window: Fenetre, { left, top }: Spot, element: Element): boolean {
  const [near, middle, far] = [2, SIDE / 2, SIDE - 2] as const;
  if (!isOn(window, left + middle, top + middle, element)) return false;
  const around = [[near, near], [middle, near], [far, near], [near, middle], [far, middle], [near, far], [middle, far], [far, far]] as const;
  return around.every(([x, y]) => {
    const there = window.document.elementFromPoint(left + x, top + y);
    const reacts = there?.closest(REAGIT) ?? null;
    return reacts === null || isSame(window, reacts, element);
  });
}

function isOn(window: Fenetre, x: number, y: number, element: Element): boolean {
  const there = window.document.elementFromPoint(x, y);
  return there !== null && window.Node.prototype.contains.call(element, there);
}

/** What is inside the control, or what it stands inside of: a box to tick and its label are one thing. */
function isSame({ Node }: Fenetre, reacts: Element, element: Element): boolean {
  return Node.prototype.contains.call(element, reacts) || Node.prototype.contains.call(reacts, element);
}
