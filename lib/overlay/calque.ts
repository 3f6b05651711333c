/**
 * The one thing of ours on the page: a host beside the site's root, in the top layer, with a closed shadow. It puts itself
 * back when the page removes or changes it, and gives up rather than fight.
 */

export const HOST_NAME = 'compagnon-dife';

/** Five repairs in five seconds: somebody insists, and the panel says the same thing anyway. */
const MAX_REPAIRS = 5;
const REPAIRS_WITHIN_MS = 5000;

export const COINS = ['bas-droite', 'bas-gauche', 'haut-droite', 'haut-gauche'] as const;
export type Coin = (typeof COINS)[number];

export interface Calque {
  readonly root: ShadowRoot;
  coin(): Coin;
  /** Shows the host, above whatever opened since; false once it has given up. */
  show(): boolean;
  /** What keeps the person from using the host: a modal window of the page, an inert page, a page made see-through. */
  holder(): Element | null;
  hide(): void;
  moveTo(coin: Coin): void;
}

export interface CalqueEvents {
  /** The page may have changed what stands around the host, or above it. */
  onChange(): void;
  onGiveUp(): void;
}

/** Puts the style sheet (`calque.css`) in our shadow. It is handed over rather than carried: most pages show no note. */
export type Dress = (root: ShadowRoot) => void;

/** Left by a former version of the extension, whose script is gone. */
export function removeLeftovers(document: Document): void {
  for (const leftover of document.querySelectorAll(HOST_NAME)) leftover.remove();
}

/** Takes the page's window and what to do when things change; nothing is added to the page before the first `show`. */
export function createCalque(window: Window & typeof globalThis, { onChange, onGiveUp }: CalqueEvents, dress: Dress): Calque {
  const { document } = window;
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const own = (): readonly (readonly [string, string])[] => [['popover', 'manual'], ['data-coin', coin]];
  let repairs: readonly number[] = [];
  let coin: Coin = 'bas-droite';
  let shown = false;
  let gaveUp = false;

  const observer = new window.MutationObserver(changed);

  function changed(): void {
    check();
    if (shown) onChange();
  }

  /** A menu of the site that opens by itself closes by itself: only what stays above is climbed over. */
  function overtaken({ target, newState }: Event & { readonly newState?: string }): void {
    if (target !== host && newState === 'open' && (target as HTMLElement).popover === 'manual') host.hidePopover?.();
    changed();
  }

  function place(): void {
    if (!isUntouched()) {
      for (const name of host.getAttributeNames()) host.removeAttribute(name);
      for (const [name, value] of own()) host.setAttribute(name, value);
    }
    if (host.parentNode !== document.body) document.body.append(host);
    if (!isOnTop(host)) host.showPopover?.();
    observer.disconnect();
    observer.observe(host, { attributes: true });
    for (const around of [document.body, document.documentElement]) observer.observe(around, { childList: true, attributeFilter: ['inert'] });
    // Toggles do not bubble; adding the same listener again changes nothing.
    document.addEventListener('toggle', overtaken, true);
  }

  function isUntouched(): boolean {
    return host.attributes.length === own().length && own().every(([name, value]) => host.getAttribute(name) === value);
  }

  function check(): void {
    if (!shown || (host.parentNode === document.body && isUntouched() && isOnTop(host))) return;
    const now = window.performance.now();
    repairs = [...repairs.filter((at) => now - at < REPAIRS_WITHIN_MS), now];
    if (repairs.length <= MAX_REPAIRS) return place();
    gaveUp = true;
    hide();
    onGiveUp();
  }

  function hide(): void {
    shown = false;
    observer.disconnect();
    document.removeEventListener('toggle', overtaken, true);
    host.remove();
  }

  return {
    root,
    coin: () => coin,
    show() {
      if (gaveUp || document.body === null) return false;
      if (shown && isOnTop(host)) host.hidePopover?.();
      shown = true;
      place();
      return true;
    },
    hide,
    holder() {
      const { documentElement } = document;
      // Firefox lets the root's filter reach the top layer; no browser lets its opacity.
      const isPale = window.getComputedStyle(documentElement).filter.includes('opacity');
      return document.querySelector(':modal') ?? document.body.closest('[inert]') ?? (isPale ? documentElement : null);
    },
    moveTo(next) {
      if (next === coin) return;
      coin = next;
      host.setAttribute('data-coin', coin);
    },
  };
}

/** A browser without popovers has no top layer to lose. */
function isOnTop(host: HTMLElement): boolean {
  return typeof host.showPopover !== 'function' || host.matches(':popover-open');
}
