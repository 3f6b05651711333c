/** How wordings reach a script put in a page: laid, just before it comes, in the extension's own world of that page, where the page sees nothing. */

import type { Wordings } from '../page/libelles';

interface Monde {
  libellesDuCompagnon?: readonly Wordings[] | undefined;
}

/** Run by the browser in the page, from its text alone: nothing outside of it can be named here. */
export function layLabels(libelles: readonly Wordings[]): void {
  (globalThis as Monde).libellesDuCompagnon = libelles;
}

/** Takes them away as it reads them; null when nobody laid any. */
export function reprendreLibelles(): readonly Wordings[] | null {
  const monde = globalThis as Monde;
  const libelles = monde.libellesDuCompagnon ?? null;
  delete monde.libellesDuCompagnon;
  return libelles;
}
