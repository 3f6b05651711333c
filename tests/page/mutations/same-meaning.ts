/** Changes after which the page still says the same thing to the person who looks at it. */

import type { Mutation } from './mutation';
import { contents, elementsBelow, make, pageTexts, rename, textsBelow } from './walk';

/** Words of other states: wherever a person cannot see them, or where they are only quoted, they must count for nothing. */
export const FOREIGN = [
  'Cette formation est indisponible', 'Votre session a expiré', 'Une erreur technique est survenue', 'Votre lien n’est plus valide', 'Votre compte élu', 'À valider', 'Validé',
  'Vous êtes sur le point d’annuler votre inscription', 'Formation annulée', 'Confirmer mon inscription', 'Mot de passe', 'Montant disponible', 'Le site est en maintenance', 'Envoyer mon inscription',
];
const MEANINGFUL_CLASS = /^(?:fr-hidden|d-none|ng-hide|fr-sr-only|sr-only|visually-hidden|cdk-visually-hidden|fr-modal|fr-modal--opened|connexion|skeleton|mat-button-wrapper|mat-button|mat-card)$/u;

const eachText = (change: (data: string, random: { next(): number }) => string): Mutation['apply'] => (document, random) => {
  for (const node of pageTexts(document)) node.data = change(node.data, random);
};

/** Puts a character between some letters, never inside a number. */
const between = (character: string): Mutation['apply'] => eachText((data, random) => data.replaceAll(/(?<=\p{L})(?=\p{L})/gu, () => (random.next() < 0.25 ? character : '')));

const insert = (html: (foreign: string) => string, where: (document: Document) => readonly Element[] = contents): Mutation['apply'] => (document, random) => {
  for (const root of where(document)) {
    for (const foreign of random.shuffle(FOREIGN).slice(0, 4)) {
      const children = [...root.children];
      root.insertBefore(make(document, html(foreign)), random.pick([...children, null]) ?? null);
    }
  }
};

const body = (document: Document): readonly Element[] => [document.body];

export const SAME_MEANING: readonly Mutation[] = [
  { id: 'classes-ajoutees', apply: (document, random) => { for (const element of elementsBelow(document.body)) if (random.next() < 0.5) element.classList.add(`x${random.int(99_999)}`); } },
  {
    id: 'classes-renommees',
    apply: (document, random) => {
      for (const element of elementsBelow(document.body)) {
        const names = [...element.classList];
        if (names.length > 0) element.setAttribute('class', names.map((name) => (MEANINGFUL_CLASS.test(name) ? name : `c${random.int(999_999)}`)).join(' '));
      }
    },
  },
  {
    id: 'attributs-haches-renommes',
    apply: (document, random) => {
      for (const element of elementsBelow(document.body)) {
        for (const { name } of Array.from(element.attributes)) if (name.startsWith('_ng')) element.removeAttribute(name);
        element.setAttribute(`_ngcontent-${random.int(9999)}`, '');
      }
    },
  },
  { id: 'attributs-ajoutes', apply: (document, random) => { for (const element of elementsBelow(document.body)) element.setAttribute('data-essai', random.pick(FOREIGN) ?? ''); } },
  {
    id: 'listes-melangees',
    apply: (document, random) => { for (const list of document.querySelectorAll('ul,ol')) list.append(...random.shuffle([...list.children])); },
    reorders: true,
  },
  {
    id: 'blocs-melanges',
    apply: (document, random) => {
      for (const root of contents(document)) {
        const blocks = [...root.children].filter((child) => /^(?:section|article|div|mcf-|sl6-|mat-card)/u.test(child.localName));
        const anchors = blocks.map((block) => block.ownerDocument.createComment('') as Node);
        for (const [at, block] of blocks.entries()) block.replaceWith(anchors[at] as Comment);
        for (const [at, block] of random.shuffle(blocks).entries()) (anchors[at] as Comment).replaceWith(block);
      }
    },
    reorders: true,
  },
  {
    id: 'mots-dans-des-balises',
    apply: (document, random) => {
      for (const node of pageTexts(document)) {
        const cut = node.data.indexOf(' ', Math.floor(node.data.length / 3));
        if (cut <= 0 || random.next() < 0.3 || node.parentElement?.localName === 'option') continue;
        const rest = node.splitText(cut);
        const holder = document.createElement(random.pick(['span', 'strong', 'em', 'b', 'font', 'mark']) ?? 'span');
        rest.replaceWith(holder);
        holder.append(rest);
      }
    },
  },
  { id: 'mots-dans-des-balises-imbriquees', apply: (document) => { for (const node of pageTexts(document)) { if (node.parentElement?.localName === 'option') continue; const span = document.createElement('span'); const inner = document.createElement('span'); node.replaceWith(span); span.append(inner); inner.append(node); } } },
  { id: 'espaces-insecables', apply: eachText((data, random) => data.replaceAll(' ', () => (random.next() < 0.5 ? '\u00a0' : '\u202f'))) },
  { id: 'espaces-de-largeur-nulle', apply: between('\u200b') },
  { id: 'liants-invisibles', apply: between('\u2060') },
  { id: 'cesures-conditionnelles', apply: between('\u00ad') },
  { id: 'accents-decomposes', apply: eachText((data) => data.normalize('NFD')) },
  { id: 'majuscules', apply: eachText((data) => data.toUpperCase()) },
  { id: 'apostrophes', apply: eachText((data, random) => data.replaceAll(/['’]/gu, () => (random.next() < 0.5 ? '’' : "'"))) },
  { id: 'retours-a-la-ligne', apply: eachText((data) => `\n        ${data.replaceAll(' ', '\n  ')}\n      `) },
  {
    id: 'commentaires',
    apply: (document, random) => { for (const element of elementsBelow(document.body)) if (random.next() < 0.5) element.prepend(document.createComment(random.pick(FOREIGN) ?? '')); },
  },
  {
    id: 'texte-en-morceaux',
    apply: (document) => { for (const node of pageTexts(document)) if (node.data.length > 8) node.splitText(Math.floor(node.data.length / 2)); },
  },
  { id: 'fenetre-fermee-de-plus', apply: insert((foreign) => `<dialog class="fr-modal"><h1>${foreign}</h1><button>${foreign}</button></dialog>`, body) },
  { id: 'freres-d-une-autre-extension', apply: insert((foreign) => `<wtd-root style="position:fixed"><div>${foreign}</div></wtd-root>`, body) },
  { id: 'cadres-internes', apply: insert((foreign) => `<iframe title="${foreign}" srcdoc="<h1>${foreign}</h1>">${foreign}</iframe>`) },
  { id: 'noeuds-caches', apply: (document, random) => insert((foreign) => `<div ${random.pick(['hidden', 'inert', 'aria-hidden="true"', 'style="display:none"', 'class="fr-hidden"', 'style="color:red;visibility: hidden"'])}><h2>${foreign}</h2><p>${foreign}</p><button>${foreign}</button></div>`)(document, random) },
  { id: 'gabarits-et-scripts', apply: (document, random) => insert((foreign) => (random.next() < 0.5 ? `<noscript>${foreign}</noscript>` : `<template><h2>${foreign}</h2></template>`))(document, random) },
  { id: 'citations', apply: (document, random) => insert((foreign) => (random.next() < 0.5 ? `<blockquote>${foreign}</blockquote>` : `<p>« ${foreign} » : que faire ?</p>`))(document, random) },
  {
    id: 'blocs-imbriques',
    apply: (document) => { for (const root of contents(document)) { const outer = document.createElement('div'); const inner = document.createElement('ng-component'); outer.append(inner); inner.append(...root.childNodes); root.append(outer); } },
  },
  {
    id: 'balises-renommees',
    apply: (document) => { for (const root of contents(document)) for (const element of elementsBelow(root)) { if (/^(?:section|article)$/u.test(element.localName)) rename(element, 'div'); else if (/^h[23]$/u.test(element.localName)) rename(element, 'h4'); } },
  },
  { id: 'message-fugitif', apply: insert((foreign) => `<div role="status" aria-live="polite">${foreign}</div>`, (document) => [...document.querySelectorAll('mcf-dsfr-snackbar-wrapper')]) },
  { id: 'pied-de-page', apply: insert((foreign) => `<p>${foreign}</p>`, (document) => [...document.querySelectorAll('footer')]) },
  { id: 'cookies-ouverts', apply: (document) => { document.getElementById('fr-consent-modal')?.setAttribute('open', ''); } },
  { id: 'ponctuation', apply: eachText((data) => data.replace(/(\p{L})(\s*)$/u, '$1$2 ')) },
  {
    id: 'paragraphes-retouches',
    apply: (document) => { for (const root of contents(document)) for (const node of textsBelow(root)) if (node.data.trim().length > 90 && node.parentElement?.localName === 'p') node.data += ' Texte ajouté par le site depuis lors.'; },
  },
];
