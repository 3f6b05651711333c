/** Changes that take something away: the page may become unknown, never another page. */

import { LEXIQUE } from '@/lib/page/detect';
import { readPage } from '@/lib/page/page-view';
import type { Mutation } from './mutation';
import { contents, elementsBelow, rename } from './walk';

const SOMEWHERE = new URL('https://www.moncompteformation.gouv.fr/espace-prive/html/#/');

/** What the reader understands, where it stands. */
function signals(document: Document): readonly Node[] {
  return [...new Set(readPage({ url: SOMEWHERE, document }, LEXIQUE).blocs.filter(({ lectures }) => lectures.length > 0).map(({ node }) => node))];
}

function replaceOne(text: string): Mutation['apply'] {
  return (document, random) => {
    const node = random.pick(signals(document));
    if (node?.nodeType === 3) node.nodeValue = text;
    else if (node !== undefined) (node as Element).setAttribute('value', text);
  };
}

export const SIGNAL_REMOVED: readonly Mutation[] = [
  { id: 'signal-efface', apply: replaceOne('') },
  { id: 'signal-efface-bis', apply: replaceOne('') },
  { id: 'signal-renomme', apply: replaceOne('Libellé jamais vu') },
  { id: 'signal-renomme-bis', apply: replaceOne('Rubrique') },
  { id: 'sans-menu-utilisateur', apply: (document) => { for (const menu of document.querySelectorAll('mcf-dsfr-user-menu')) menu.remove(); } },
  { id: 'sans-en-tete', apply: (document) => { for (const header of document.querySelectorAll('header')) header.remove(); } },
  { id: 'sans-titre', apply: (document) => { for (const root of contents(document)) root.querySelector('h1,[role="heading"]')?.remove(); } },
  {
    id: 'sans-main',
    apply: (document) => {
      for (const root of contents(document)) {
        root.removeAttribute('role');
        root.removeAttribute('id');
        if (root.localName === 'main') rename(root, 'div');
      }
    },
  },
  {
    id: 'un-element-de-moins',
    apply: (document, random) => { for (const root of contents(document).slice(0, 1)) random.pick(elementsBelow(root))?.remove(); },
  },
  {
    id: 'moitie-chargee',
    apply: (document, random) => {
      for (const root of contents(document).slice(0, 1)) {
        const all = elementsBelow(root);
        for (const element of all.slice(random.int(all.length))) element.remove();
      }
    },
  },
];
