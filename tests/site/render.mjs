/** Whole documents, as a reader without a browser meets them. */

import { dialogIdOf, pageOf, rootOf, titleOf, versionOf, viewOf } from '../../lib/entrainement/rendu.mjs';
import { asAngular } from './ng.mjs';
import { banner, neighbour, siblings } from './shells/around.mjs';

/**
 * The document as it stands once everything has loaded, without script: for readers that have no browser.
 * @param {import('../../lib/entrainement/settings.mjs').Settings} settings @param {string} hash @param {View['phase']} [phase]
 */
export function documentOf(settings, hash, phase = 'complet') {
  const view = viewOf(settings, hash, phase);
  const dialogue = view.settings.dialogue;
  const root = asAngular(rootOf(view, pageOf(view)), view.generation);
  const opened = view.generation === 'dsfr' ? root.replace(` id="${dialogIdOf(dialogue)}" class="fr-modal"`, ` id="${dialogIdOf(dialogue)}" class="fr-modal fr-modal--opened" open="" aria-modal="true"`) : root;
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${titleOf(view)}</title></head><body class="sl6-desktop"><sl6-root ng-version="${versionOf(view.generation)}">${opened}</sl6-root>${siblings(view, dialogue)}${settings.voisin === 'present' ? neighbour() : ''}${banner()}</body></html>`;
}
