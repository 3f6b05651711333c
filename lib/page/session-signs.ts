/** What only a person who is logged in sees, besides known wordings: yes or no. The name itself goes nowhere. */

import type { PageView } from './page-view';
import { isSeen } from './place';
import { cleDe, spaced } from './text';

/** What the menus of anybody offer, as keys. */
const NOT_OF_A_USER = new Set(['', 'sidentifier', 'menu', 'connexion', 'seconnecter', 'fermer']);

/** A menu of the site's own, with a button that does more than offer to log in. */
export function hasUserMenu({ dom, lexique, placeOf }: PageView): boolean {
  if (dom.root === null) return false;
  return dom.all(dom.root, lexique.selecteurs['menu-utilisateur']).some((menu) =>
    dom.all(menu, 'button').some((button) => isSeen(placeOf(button)) && !NOT_OF_A_USER.has(firstCle(dom.texts(button)))),
  );
}

function firstCle(walker: TreeWalker): string {
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const cle = cleDe(node.data);
    if (cle !== '') return cle;
  }
  return '';
}

const MAX_TEXTS_ABOVE = 400;

/** « PRENOM NOM », as the site showed it above the content until its redesign. `pasDesNoms`: words that are nobody's name, without case or accents, between spaces. */
export function looksLikeName(data: string, pasDesNoms: string): boolean {
  // Nearly all texts stop here: a name in capitals has no small letter.
  if (data.length > 80 || data !== data.toUpperCase()) return false;
  const words = spaced(data.normalize('NFKC')).split(' ').filter((word) => word !== '');
  return words.length > 1 && words.length < 6 && words.every(isCapitals) && !words.some((word) => word.split(/['’-]/u).some((part) => pasDesNoms.includes(` ${cleDe(part)} `)));
}

/** Two capital letters or more, or « D'UZÈS ». */
function isCapitals(word: string): boolean {
  return word.length > 1 && Array.from(word).every((letter, at) => letter !== letter.toLowerCase() || (at > 0 && "'’-".includes(letter)));
}

export function hasNameAbove({ dom, lexique, placeOf }: PageView): boolean {
  if (dom.root === null) return false;
  const walker = dom.texts(dom.root);
  for (let count = 0; count < MAX_TEXTS_ABOVE; count += 1) {
    const node = walker.nextNode() as Text | null;
    if (node === null) return false;
    if (!looksLikeName(node.data, lexique.pasDesNoms)) continue;
    const parent = dom.parent(node);
    if (parent === null) continue;
    const place = placeOf(parent);
    if (place.main !== null) return false;
    if (isSeen(place) && place.dialog === null && (place.zone === 'entete' || place.zone === 'navigation')) return true;
  }
  return false;
}
