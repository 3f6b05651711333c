/** The note itself: plain text and a few buttons. It takes no focus, listens to no key of the page, and moves away from what is being written. */

import { boxOf, createAnneau } from './anneau';
import { type Coin, type Dress, HOST_NAME, createCalque } from './calque';
import { type Boite, freeCoin } from './coin';

export interface HintContent {
  readonly niveau: { readonly id: string; readonly texte: string } | null;
  readonly titre: string;
  readonly textes: readonly string[];
  /** Instead of the buttons, while the page keeps every click for itself. */
  readonly bloque: string;
  readonly ouvrir: string | null;
  readonly fermer: string;
  readonly taire: string | null;
}

/** Whether the note can be read and used where it is. */
export type HintPlace = 'hint-shown' | 'hint-blocked';

export interface HintActions {
  onOpen(): void;
  onSilence(): void;
  onClose(): void;
  /** Called when it changes. A note that is gone blocks nothing. */
  onPlace(place: HintPlace): void;
}

export interface HintBox {
  /** `about`: the control it speaks of, that it never covers. */
  show(content: HintContent, about?: Element | null): void;
  hide(): void;
  /** Draws the ring around an element of the page; false when it cannot be drawn. */
  point(element: Element): boolean;
  stopPointing(): void;
  destroy(): void;
}

const MARQUE = 'Compagnon DIFE, outil indépendant';
/** What a window of the site asks the person to choose from: in sight, whatever we say of it. */
const REPONSES = 'dialog[open] button,[aria-modal=true] button';

/** Takes the page's window; nothing is added to the page before the first `show` or `point`. */
export function createHintBox(window: Window & typeof globalThis, actions: HintActions, dress: Dress): HintBox {
  const { document } = window;
  const calque = createCalque(window, { onChange: stepAside, onGiveUp: giveUp }, dress);
  const anneau = createAnneau(window, calque.root);
  const card = document.createElement('section');
  card.setAttribute('aria-label', MARQUE);
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.isTrusted) actions.onClose();
  });
  let spoken: Element | null = null;
  let place: HintPlace = 'hint-shown';
  let frame = 0;

  /** Away from what must stay in sight. Not while the person is in the note itself: a button must not move under the pointer. */
  function stepAside(): void {
    if (!card.isConnected) return;
    const holder = calque.holder();
    card.className = holder === null ? 'bulle' : 'bulle retenue';
    tell(holder === null ? 'hint-shown' : 'hint-blocked');
    if (document.activeElement?.localName === HOST_NAME) return;
    card.hidden = false;
    const asked = [...document.querySelectorAll(REPONSES)].map((control) => boxOf(window, control));
    // Low, so that a corner stays free beside them.
    card.toggleAttribute('data-basse', asked.length > 0);
    const free = (...boxes: readonly (Boite | null)[]): Coin | null =>
      freeCoin(calque.coin(), { width: window.innerWidth, height: window.innerHeight }, { width: card.offsetWidth, height: card.offsetHeight }, [anneau.target(), focused(window), inSight(window, spoken), holder && boxOf(window, holder), ...boxes]);
    const coin = free(...asked) ?? free();
    card.hidden = coin === null;
    if (coin !== null) calque.moveTo(coin);
  }

  /** At most once per frame, when the page has done its own layout. */
  function follow(): void {
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(stepAside);
  }

  function tell(next: HintPlace): void {
    if (next !== place) actions.onPlace(next);
    place = next;
  }

  /** A page that insists has won: what the note said is in the guide, and the toolbar tells where to look. */
  function giveUp(): void {
    if (card.parentNode !== null) tell('hint-blocked');
    card.remove();
    anneau.hide();
    update();
  }

  function listen(change: 'addEventListener' | 'removeEventListener'): void {
    document[change]('focusin', stepAside, true);
    document[change]('scroll', follow, { capture: true, passive: true } as AddEventListenerOptions);
    window[change]('resize', follow);
  }

  function update(): void {
    if (card.isConnected) return stepAside();
    if (anneau.target() !== null) return;
    calque.hide();
    window.cancelAnimationFrame(frame);
    listen('removeEventListener');
  }

  function raise(): boolean {
    if (!calque.show()) return false;
    listen('addEventListener');
    stepAside();
    return true;
  }

  function hide(): void {
    card.remove();
    tell('hint-shown');
    update();
  }

  function destroy(): void {
    anneau.hide();
    hide();
  }

  return {
    show(content, about = null) {
      spoken = about;
      card.replaceChildren(...render(document, content, actions));
      calque.root.append(card);
      if (raise()) return;
      tell('hint-blocked');
      card.remove();
    },
    hide,
    point(element) {
      anneau.hide();
      if (!raise()) return false;
      anneau.show(element, update);
      stepAside();
      return anneau.target() !== null;
    },
    stopPointing: anneau.hide,
    destroy,
  };
}

/** Where the person writes. */
function focused(window: Window & typeof globalThis): Boite | null {
  const active = window.document.activeElement;
  return active === window.document.body || active === window.document.documentElement ? null : inSight(window, active);
}

/** What is as large as the window leaves no free corner: it does not count. */
function inSight(window: Window & typeof globalThis, element: Element | null): Boite | null {
  const box = element?.isConnected ? boxOf(window, element) : null;
  return box !== null && box.width * box.height < 0.5 * window.innerWidth * window.innerHeight ? box : null;
}

function render(document: Document, { niveau, titre, textes, bloque, ouvrir, fermer, taire }: HintContent, actions: HintActions): readonly Element[] {
  const buttons = element(document, 'div', '', 'boutons');
  if (ouvrir !== null) buttons.append(button(document, ouvrir, 'principal', actions.onOpen));
  buttons.append(button(document, fermer, '', actions.onClose));
  return [
    element(document, 'p', MARQUE, 'marque'),
    ...(niveau === null ? [] : [element(document, 'p', niveau.texte, `niveau ${niveau.id}`)]),
    element(document, 'h2', titre), ...textes.map((text) => element(document, 'p', text)), element(document, 'p', bloque, 'bloque'), buttons,
    ...(taire === null ? [] : [button(document, taire, 'taire', actions.onSilence)]),
  ];
}

function element(document: Document, name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Only the person's own click counts: the page can forge events, not trusted ones. */
function button(document: Document, text: string, className: string, act: () => void): HTMLElement {
  const made = element(document, 'button', text, className);
  made.setAttribute('type', 'button');
  made.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return made;
}
