/** The markup of the screen that a game shows, and its place on the site. */

import { overlay } from './dialogs';
import { PANNES_DU_SITE, autourDUnePagePublique, pagePublique } from './hors-application';
import { type PartieJouee, SITE, hashOf, slugOf } from './partie';
import { dialogIdOf, renderPage, rootOf, titleOf, viewOf } from './rendu';

export interface Ecran {
  readonly titre: string;
  readonly markup: string;
  /** The address that the reader of pages is told. */
  readonly url: URL;
  /** Ids of the elements to open, besides those that the person unfolded. */
  readonly dialogue: string | null;
}

export function ecranOf(partie: PartieJouee): Ecran {
  const url = new URL(partie.url, SITE);
  const panne = PANNES_DU_SITE[partie.settings.panne];
  // The real page is bare; a practice screen keeps a landmark for those who listen to it.
  if (panne !== undefined) return { titre: panne.titre, markup: `<main>${panne.corps}</main>`, url, dialogue: null };
  const publique = pagePublique(slugOf(partie.url));
  if (publique !== null) return { titre: publique.titre, markup: autourDUnePagePublique(publique.corps), url, dialogue: null };
  const view = viewOf(partie.settings, hashOf(partie.url));
  const root = `<sl6-root>${rootOf(view, renderPage(view))}</sl6-root>`;
  const isOpen = partie.dialogue !== 'aucun';
  // The older site makes its dialogs when they open; the other keeps them all in the page, closed.
  const over = isOpen && view.generation === 'materiel' ? `<div class="cdk-overlay-container">${overlay(view, partie.dialogue)}</div>` : '';
  return { titre: titleOf(view), markup: root + over, url, dialogue: isOpen && view.generation === 'dsfr' ? dialogIdOf(partie.dialogue) : null };
}
