/** The tab's title may tell a name or a number. The browser shows the first `title` of the document: while the mask is on, that one is ours. */

const TITRE = 'Page masquée';

export interface Titre {
  cacher(): void;
  rendre(): void;
}

export function createTitre(window: Window & typeof globalThis): Titre {
  const { document } = window;
  const own = document.createElement('title');
  own.textContent = TITRE;
  /** What the page wrote meanwhile, thinking that the first title was its own. */
  let wanted: string | null = null;
  const observer = new window.MutationObserver(() => {
    if (own.textContent === TITRE) return;
    wanted = own.textContent;
    own.textContent = TITRE;
  });

  return {
    cacher() {
      document.documentElement.prepend(own);
      observer.observe(own, { childList: true, characterData: true, subtree: true });
    },
    rendre() {
      observer.disconnect();
      own.remove();
      if (wanted !== null) document.title = wanted;
      wanted = null;
    },
  };
}
