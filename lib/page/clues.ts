/** The questions that detectors ask, in their own words. */

import type { Sight } from './detector';
import { COMMANDE, DESACTIVE, TITRE } from './releve';
import type { RouteKind } from './route';
import { countSigns } from './sheet';
import type { MotId } from './vocabulaire';
import { type Scope, hitsOf, isMarked, seenIn } from './vue';

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
  return ({ scope }) => mots.some((mot) => hitsOf(scope, mot).some((hit) => !isMarked(hit, COMMANDE)));
}

/** The same words somewhere in a text. Looked for only where the page is not an ordinary one (`read.ts`). */
export function mentions(...mots: readonly MotId[]): Question {
  return ({ scope }) => mots.some((mot) => scope.dits.includes(mot));
}

/** The same, as a heading. */
export function heads(...mots: readonly MotId[]): Question {
  return ({ scope }) => mots.some((mot) => hitsOf(scope, mot).some((hit) => isMarked(hit, TITRE)));
}

/** A button or link with one of these wordings, that can be used. */
export function offers(...mots: readonly MotId[]): Question {
  return ({ scope }) => mots.some((mot) => hitsOf(scope, mot).some((hit) => isMarked(hit, COMMANDE) && !isMarked(hit, DESACTIVE)));
}

export function isLoggedIn({ session }: Sight): boolean {
  return session === 'connecte';
}

export function isLoggedOut({ session }: Sight): boolean {
  return session === 'deconnecte';
}

/** Something the site draws while it waits can be seen in this part of the page. */
export function isStillLoading(scope: Scope): boolean {
  return hitsOf(scope, 'chargement').length > 0 || scope.signes.includes('chargement');
}

export function isLoading({ scope }: Sight): boolean {
  return isStillLoading(scope);
}

export function hasPasswordField({ scope }: Sight): boolean {
  return scope.signes.includes('mot-de-passe');
}

export function showsSheet({ scope }: Sight): boolean {
  return countSigns(seenIn(scope)) > 1;
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

export function hasTextField({ scope }: Sight): boolean {
  return scope.signes.includes('champ-de-texte');
}

export function isDialog({ scope }: Sight): boolean {
  return scope.kind === 'dialogue';
}
