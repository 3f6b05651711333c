/** A page of the private space from settings and an address: nothing here needs a browser. */

import { type RouteJouee, readHash } from './routes';
import { screenOf } from './screens/index';
import { skeleton } from './kit';
import { dsfrPage, dsfrRoot } from './dsfr';
import { materielPage, materielRoot } from './materiel';
import type { Settings } from './settings';
import type { View } from './view';

/** A view whose screen is known. */
export interface RoutedView extends View {
  readonly route: RouteJouee;
}

/** @param hash as in `location.hash` */
export function viewOf(settings: Settings, hash: string, phase: View['phase'] = 'complet'): RoutedView {
  const route = readHash(hash, settings);
  const first = hash.slice(1).split('#', 1)[0] ?? '';
  return { generation: settings.generation, session: settings.panne === 'session-expiree' ? 'deconnecte' : settings.session, settings, route, hash: `#${first}`, phase };
}

export function labelOf(view: RoutedView): string {
  return screenOf(view.route.screen).pageTitle(view);
}

export function titleOf(view: RoutedView): string {
  return `${labelOf(view)} | Mon Compte Formation`;
}

/** Inside of `main`, at this point of its loading. */
export function mainOf(view: RoutedView): string {
  const screen = screenOf(view.route.screen);
  if (view.phase !== 'squelette') return screen.main(view);
  return screen.loading ? screen.loading(view) : `<div class="fr-container">${skeleton(view)}</div>`;
}

/** The routed page, `main` included. */
export function renderPage(view: RoutedView): string {
  return view.generation === 'dsfr' ? dsfrPage(mainOf(view)) : materielPage(mainOf(view));
}

/** Inside of `sl6-root`. */
export function rootOf(view: RoutedView, page: string): string {
  return view.generation === 'dsfr' ? dsfrRoot(view, labelOf(view), page) : materielRoot(view, labelOf(view), page);
}

/** @returns the version that the root announces */
export function siteVersionOf(generation: View['generation']): string {
  return generation === 'dsfr' ? '16.2.12' : '9.1.13';
}

/** @returns id of its element on the redesigned site */
export function dialogIdOf(dialogue: string): string {
  return dialogue === 'consentement' ? 'fr-consent-modal' : `modal-${dialogue}`;
}
