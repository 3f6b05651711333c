/** Whole pages from settings and an address: nothing here needs a browser. */

import { asAngular } from './ng.mjs';
import { readRoute } from './routes.mjs';
import { screenOf } from './screens/index.mjs';
import { skeleton } from './kit.mjs';
import { banner, neighbour, siblings } from './shells/around.mjs';
import { dsfrPage, dsfrRoot } from './shells/dsfr.mjs';
import { materielPage, materielRoot } from './shells/materiel.mjs';

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

/**
 * The document as it stands once everything has loaded, without script: for readers that have no browser.
 * @param {import('./settings.mjs').Settings} settings @param {string} hash @param {View['phase']} [phase]
 */
export function documentOf(settings, hash, phase = 'complet') {
  const view = viewOf(settings, hash, phase);
  const dialogue = view.settings.dialogue;
  const root = asAngular(rootOf(view, pageOf(view)), view.generation);
  const opened = view.generation === 'dsfr' ? root.replace(` id="${dialogIdOf(dialogue)}" class="fr-modal"`, ` id="${dialogIdOf(dialogue)}" class="fr-modal fr-modal--opened" open="" aria-modal="true"`) : root;
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${titleOf(view)}</title></head><body class="sl6-desktop"><sl6-root ng-version="${versionOf(view.generation)}">${opened}</sl6-root>${siblings(view, dialogue)}${settings.voisin === 'present' ? neighbour() : ''}${banner()}</body></html>`;
}

/** @param {string} dialogue @returns {string} id of its element on the redesigned site */
export function dialogIdOf(dialogue) {
  return dialogue === 'consentement' ? 'fr-consent-modal' : `modal-${dialogue}`;
}
