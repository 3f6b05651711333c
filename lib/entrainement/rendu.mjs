// @ts-check
/** A page of the private space from settings and an address: nothing here needs a browser. */

import { readRoute } from './routes.mjs';
import { screenOf } from './screens/index.mjs';
import { skeleton } from './kit.mjs';
import { dsfrPage, dsfrRoot } from './dsfr.mjs';
import { materielPage, materielRoot } from './materiel.mjs';

/** @typedef {import('./kit.mjs').View} View */

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} hash as in `location.hash`
 * @param {View['phase']} [phase]
 * @returns {View}
 */
export function viewOf(settings, hash, phase = 'complet') {
  const route = readRoute(hash, settings);
  const first = hash.slice(1).split('#', 1)[0] ?? '';
  return { generation: settings.generation, session: settings.panne === 'session-expiree' ? 'deconnecte' : settings.session, settings, route, hash: `#${first}`, phase };
}

/** @param {View} view @returns {string} */
export function labelOf(view) {
  return screenOf(view.route.screen).pageTitle(view);
}

/** @param {View} view @returns {string} */
export function titleOf(view) {
  return `${labelOf(view)} | Mon Compte Formation`;
}

/** Inside of `main`, at this point of its loading. @param {View} view @returns {string} */
export function mainOf(view) {
  const screen = screenOf(view.route.screen);
  if (view.phase !== 'squelette') return screen.main(view);
  return screen.loading ? screen.loading(view) : `<div class="fr-container">${skeleton(view)}</div>`;
}

/** The routed page, `main` included. @param {View} view @returns {string} */
export function pageOf(view) {
  return view.generation === 'dsfr' ? dsfrPage(mainOf(view)) : materielPage(mainOf(view));
}

/** Inside of `sl6-root`. @param {View} view @param {string} page @returns {string} */
export function rootOf(view, page) {
  return view.generation === 'dsfr' ? dsfrRoot(view, labelOf(view), page) : materielRoot(view, labelOf(view), page);
}

/** @param {View['generation']} generation @returns {string} the version that the root announces */
export function versionOf(generation) {
  return generation === 'dsfr' ? '16.2.12' : '9.1.13';
}

/** @param {string} dialogue @returns {string} id of its element on the redesigned site */
export function dialogIdOf(dialogue) {
  return dialogue === 'consentement' ? 'fr-consent-modal' : `modal-${dialogue}`;
}
