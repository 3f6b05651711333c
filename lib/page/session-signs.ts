/** What only a person who is logged in sees, besides known wordings: yes or no. The name itself goes nowhere. */

import type { PageView } from './page-view';
import { isSeen } from './standing';
import type { BlocLu } from './scan';
import { cleOf, spaced } from './text';

/** What the menus of anybody offer, as keys. */
const NOT_OF_A_USER = new Set(['', 'sidentifier', 'menu', 'connexion', 'seconnecter', 'meconnecter', 'fermer', 'creeruncompte', 'creermoncompte', 'inscription']);

/** A menu of the site's own, with a button that does more than offer to log in. */
export function hasUserMenu({ dom, lexique, placeOf, blocs }: PageView): boolean {
  if (dom.root === null) return false;
  return dom.all(dom.root, lexique.selecteurs['menu-utilisateur']).some((menu) =>
    dom.all(menu, 'button,[role="button"]').some((button) => {
      if (!isSeen(placeOf(button))) return false;
      const own = blocs.filter(({ place }) => place.control === button);
      return own.some(({ texte }) => !NOT_OF_A_USER.has(cleOf(texte))) && !own.some(({ lectures }) => lectures.some(({ sens }) => sens.includes('connexion')));
    }),
  );
}

/** « PRENOM NOM », as the site showed it above the content until its redesign. `pasDesNoms`: words that are nobody's name, without case or accents, between spaces. */
export function looksLikeName(data: string, pasDesNoms: string): boolean {
  // Nearly all texts stop here: a name in capitals has no small letter.
  if (data.length > 80 || data !== data.toUpperCase()) return false;
  const words = wordsOf(data);
  return words.length > 1 && words.length < 6 && words.every(isCapitals) && !isOfTheSite(words, pasDesNoms);
}

function wordsOf(data: string): readonly string[] {
  return spaced(data.normalize('NFKC')).split(' ').filter((word) => word !== '');
}

function isOfTheSite(words: readonly string[], pasDesNoms: string): boolean {
  return words.some((word) => word.split(/['’-]/u).some((part) => pasDesNoms.includes(` ${cleOf(part)} `)));
}

/** Two capital letters or more, or « D'UZÈS ». */
function isCapitals(word: string): boolean {
  return word.length > 1 && Array.from(word).every((letter, at) => letter !== letter.toLowerCase() || (at > 0 && "'’-".includes(letter)));
}

/** « Camille Exemple », in a control of the header: capitals may be made by the style sheet. */
function isNamedControl({ place, texte, lectures }: BlocLu, pasDesNoms: string): boolean {
  if (place.control === null || place.role === 'onglet' || place.zone !== 'entete' || texte.length > 60 || lectures.length > 0) return false;
  const words = wordsOf(texte);
  return words.length > 1 && words.length < 5 && words.every(isCapitalised) && !isOfTheSite(words, pasDesNoms);
}

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && /^[\p{L}'’.-]+$/u.test(word);
}

const MAX_BLOCS_ABOVE = 400;

export function hasNameAbove({ lexique: { pasDesNoms }, blocs }: PageView): boolean {
  for (const bloc of blocs.slice(0, MAX_BLOCS_ABOVE)) {
    const { place, texte } = bloc;
    if (place.main !== null || place.dialog !== null || !isSeen(place)) continue;
    if ((place.zone === 'entete' || place.zone === 'navigation') && (looksLikeName(texte, pasDesNoms) || isNamedControl(bloc, pasDesNoms))) return true;
  }
  return false;
}
