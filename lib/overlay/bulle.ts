/** The note itself: plain text and two buttons. It takes no focus, listens to no key of the page, and moves away from what is being written. */

import { boxOf, createAnneau } from './anneau';
import { HOST_NAME, createCalque } from './calque';
import { type Boite, freeCoin } from './coin';

export interface BulleContent {
  readonly titre: string;
  readonly textes: readonly string[];
  readonly ouvrir: string | null;
  readonly fermer: string;
}

export interface BulleActions {
  onOpen(): void;
  onClose(): void;
}

export interface Bulle {
  show(content: BulleContent): void;
  hide(): void;
  /** Draws the ring around an element of the page; false when it cannot be drawn. */
  point(element: Element): boolean;
  stopPointing(): void;
  destroy(): void;
}

const MARQUE = 'Compagnon DIFE, outil indépendant';

/** Takes the page's window; nothing is added to the page before the first `show` or `point`. */
export function createBulle(window: Window & typeof globalThis, actions: BulleActions): Bulle {
  const { document } = window;
  const calque = createCalque(window, destroy);
  const anneau = createAnneau(window, calque.root);
  const card = document.createElement('section');
  card.className = 'bulle';
  card.setAttribute('aria-label', MARQUE);
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.isTrusted) actions.onClose();
  });

  /** Not while the person is in the note itself: a button must not move under the pointer. */
  function stepAside(): void {
    if (!card.isConnected || document.activeElement?.localName === HOST_NAME) return;
    const obstacles = [anneau.target(), focused(window)].filter((box) => box !== null);
    calque.moveTo(freeCoin(calque.coin(), { width: window.innerWidth, height: window.innerHeight }, { width: card.offsetWidth, height: card.offsetHeight }, obstacles));
  }

  function update(): void {
    if (card.isConnected || anneau.target() !== null) return;
    calque.hide();
    document.removeEventListener('focusin', stepAside, true);
    window.removeEventListener('resize', stepAside);
  }

  function raise(): boolean {
    if (!calque.show()) return false;
    document.addEventListener('focusin', stepAside, true);
    window.addEventListener('resize', stepAside);
    stepAside();
    return true;
  }

  function hide(): void {
    card.remove();
    update();
  }

  function destroy(): void {
    anneau.hide();
    hide();
  }

  return {
    show(content) {
      card.replaceChildren(...render(document, content, actions));
      calque.root.append(card);
      if (!raise()) card.remove();
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

/** Where the person writes. A field as large as the window leaves no free corner: it does not count. */
function focused(window: Window & typeof globalThis): Boite | null {
  const active = window.document.activeElement;
  if (active === null || active === window.document.body || active === window.document.documentElement) return null;
  const box = boxOf(window, active);
  return box !== null && box.width * box.height < 0.5 * window.innerWidth * window.innerHeight ? box : null;
}

function render(document: Document, content: BulleContent, actions: BulleActions): readonly Element[] {
  const marque = element(document, 'p', MARQUE);
  marque.className = 'marque';
  const buttons = document.createElement('div');
  buttons.className = 'boutons';
  if (content.ouvrir !== null) buttons.append(button(document, content.ouvrir, 'principal', actions.onOpen));
  buttons.append(button(document, content.fermer, '', actions.onClose));
  return [marque, element(document, 'h2', content.titre), ...content.textes.map((text) => element(document, 'p', text)), buttons];
}

function element(document: Document, name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Only the person's own click counts: the page can forge events, not trusted ones. */
function button(document: Document, text: string, className: string, act: () => void): HTMLElement {
  const made = element(document, 'button', text);
  made.className = className;
  made.setAttribute('type', 'button');
  made.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return made;
}
