/**
 * The one thing of ours on the page: a small note beside the site's root, in a closed shadow, above everything, that
 * takes no focus and touches no element of the page.
 */

import css from './bulle.css?inline';

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
  destroy(): void;
}

export const HOST_NAME = 'compagnon-dife';
const MARQUE = 'Compagnon DIFE, outil indépendant';

/** Takes the page's document; nothing is added to it before the first `show`. */
export function createBulle(document: Document, actions: BulleActions): Bulle {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const card = document.createElement('section');
  card.className = 'bulle';
  card.setAttribute('aria-label', MARQUE);
  root.append(style, card);
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.isTrusted) actions.onClose();
  });

  return {
    show(content) {
      card.replaceChildren(...render(document, content, actions));
      if (!host.isConnected) document.body.append(host);
      host.setAttribute('data-open', '');
      host.setAttribute('popover', 'manual');
      if (typeof host.showPopover === 'function' && !host.matches(':popover-open')) host.showPopover();
    },
    hide() {
      host.removeAttribute('data-open');
      host.remove();
    },
    destroy() {
      host.remove();
    },
  };
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
