/** The questions that detectors ask, in their own words. */

import type { Sight } from './detector';
import { type PageView, type Scope, hitsOf } from './page-view';
import type { RouteKind } from './route';
import { hasSheet } from './sheet';
import { type MotId, SELECTEURS } from './vocabulaire';

export type Question = (sight: Sight) => boolean;

export function onRoute(...kinds: readonly RouteKind[]): Question {
  return ({ page }) => kinds.includes(page.route.kind);
}

export function not(question: Question): Question {
  return (sight) => !question(sight);
}

export function any(...questions: readonly Question[]): Question {
  return (sight) => questions.some((question) => question(sight));
}

export function all(...questions: readonly Question[]): Question {
  return (sight) => questions.every((question) => question(sight));
}

/** One of these wordings can be seen in the part under examination. */
export function shows(...mots: readonly MotId[]): Question {
  return ({ scope }) => mots.some((mot) => hitsOf(scope, mot).length > 0);
}

/** The same, as text or heading: a button or a link that says it only leads there. */
export function says(...mots: readonly MotId[]): Question {
  return ({ scope }) => mots.some((mot) => hitsOf(scope, mot).some((hit) => hit.place.control === null));
}

/** The same words somewhere in a text. Dearer than `shows`: asked only once the page is known not to be an ordinary one. */
export function mentions(...mots: readonly MotId[]): Question {
  return ({ scope, lexique }) => mots.some((mot) => (lexique.contient.get(mot) ?? []).some((cle) => scope.texte().includes(cle)));
}

/** The same, as a heading. */
export function heads(...mots: readonly MotId[]): Question {
  return ({ scope }) => mots.some((mot) => hitsOf(scope, mot).some((hit) => hit.place.heading));
}

/** A button or link with one of these wordings, that can be used. */
export function offers(...mots: readonly MotId[]): Question {
  return ({ scope }) => mots.some((mot) => hitsOf(scope, mot).some((hit) => hit.place.control !== null && !hit.place.disabled));
}

export function isLoggedIn({ session }: Sight): boolean {
  return session === 'connecte';
}

export function isLoggedOut({ session }: Sight): boolean {
  return session === 'deconnecte';
}

/** Something the site draws while it waits can be seen in this part of the page. */
export function isStillLoading(page: PageView, scope: Scope): boolean {
  if (hitsOf(scope, 'chargement').length > 0) return true;
  return page.dom.all(scope.root, SELECTEURS.chargement).some((element) => page.placeOf(element).seen === 'oui');
}

export function isLoading({ page, scope }: Sight): boolean {
  return isStillLoading(page, scope);
}

export function hasPasswordField({ page, scope }: Sight): boolean {
  return page.dom.all(scope.root, SELECTEURS['mot-de-passe']).some((field) => page.placeOf(field).seen === 'oui');
}

export function showsSheet({ scope }: Sight): boolean {
  return hasSheet(scope);
}

/** The rights page's own content: a balance or another right. */
export function showsRights(sight: Sight): boolean {
  return shows('autres-droits', 'montant-disponible')(sight);
}

/** A message that takes the place of the page: whatever else is left of it, this is what the person must deal with. */
export const showsInterruption: Question = says('lien-perime', 'session-expiree', 'erreur-technique', 'site-indisponible');

/** The same, on the log-in page: there, the end of the session only says why one is there. */
export const showsInterruptionOfLogIn: Question = says('lien-perime', 'erreur-technique', 'site-indisponible');

/** The titles of the main pages, except those named: another page is still displayed, navigation is under way. */
export function showsOtherTitle(...own: readonly MotId[]): Question {
  return heads(...TITLES.filter((mot) => !own.includes(mot)));
}

const TITLES = ['titre-droits', 'titre-dossiers', 'titre-recherche', 'titre-resultats', 'titre-aide'] as const satisfies readonly MotId[];

export function hasTextField({ page, scope }: Sight): boolean {
  return page.dom.all(scope.root, SELECTEURS['champ-de-texte']).some((field) => page.placeOf(field).seen === 'oui');
}

export function isDialog({ scope }: Sight): boolean {
  return scope.kind === 'dialogue';
}
