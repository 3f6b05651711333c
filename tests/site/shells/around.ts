/** What stands beside the site's root: overlays, another extension's element, and the replica's own banner. */

import { overlay } from '../../../lib/entrainement/dialogs';
import type { View } from '../../../lib/entrainement/view';

export const BANNER = 'Réplique pour les essais — ce n’est pas le site officiel';

/** @returns fixed at the bottom of every page, outside the site's root */
export function banner(): string {
  return `<p class="replique-bandeau" role="note">${BANNER}</p>`;
}

/** After `sl6-root`, in the page's body. */
export function siblings(view: View, openDialog = 'aucun'): string {
  const stack = view.generation === 'materiel' ? `<div class="cdk-overlay-container">${openDialog === 'aucun' ? '' : overlay(view, openDialog)}</div>` : '';
  return `${stack}<div class="cdk-live-announcer-element cdk-visually-hidden" aria-atomic="true" aria-live="polite"></div>`;
}

/** What another extension adds: text that looks like the site's, in a place that is not the site's. */
export function neighbour(): string {
  return '<wtd-root class="wtd-voisin" data-extension="autre"><div class="wtd-carte"><h2>Votre compte élu</h2><p>Cette formation est indisponible</p><button type="button">Confirmer mon inscription</button></div></wtd-root>';
}
