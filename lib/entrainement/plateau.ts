/** Draws a screen on a document of ours. */

import type { Ecran } from './ecran';
import { purify } from './epure';

/** Takes a document that holds nothing else; returns what each button does. */
export function dessiner(document: Document, ecran: Ecran): ReadonlyMap<Element, string> {
  const { contenu, gestes } = purify(ecran.markup, document);
  document.documentElement.lang = 'fr';
  document.title = ecran.titre;
  document.body.replaceChildren(contenu);
  const dialog = ecran.dialogue === null ? null : document.querySelector(`#${ecran.dialogue}`);
  dialog?.setAttribute('open', '');
  dialog?.setAttribute('aria-modal', 'true');
  return gestes;
}

/** Unfolds exactly these menus and remarks, by id; whatever else folds is folded again. */
export function deplier(document: Document, gestes: ReadonlyMap<Element, string>, ouverts: readonly string[]): void {
  for (const button of document.querySelectorAll('button[aria-controls][aria-expanded]')) {
    const id = button.getAttribute('aria-controls') ?? '';
    const unfolded = ouverts.includes(id);
    if (!gestes.has(button)) continue;
    button.setAttribute('aria-expanded', String(unfolded));
    document.querySelector(`#${CSS.escape(id)}`)?.toggleAttribute('hidden', !unfolded);
  }
  for (const id of ouverts) document.querySelector(`#${CSS.escape(id)}`)?.removeAttribute('hidden');
}

/** Where the person is after a press: the open dialog's title, else the page's. */
export function titreAffiche(document: Document): HTMLElement | null {
  const open = document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]');
  return (open ?? document.querySelector('main') ?? document.body).querySelector<HTMLElement>('h1, h2');
}
