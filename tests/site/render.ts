/** Whole documents, as a reader without a browser meets them. */

import { dialogIdOf, renderPage, rootOf, titleOf, siteVersionOf, viewOf } from '../../lib/entrainement/rendu';
import { asAngular } from './ng';
import { banner, neighbour, siblings } from './shells/around';
import type { View } from '../../lib/entrainement/view';
import type { Settings } from '../../lib/entrainement/settings';

/** The document as it stands once everything has loaded, without script: for readers that have no browser. */
export function documentOf(settings: Settings, hash: string, phase: View['phase'] = 'complet'): string {
  const view = viewOf(settings, hash, phase);
  const dialogue = view.settings.dialogue;
  const root = asAngular(rootOf(view, renderPage(view)), view.generation);
  const opened = view.generation === 'dsfr' ? root.replace(` id="${dialogIdOf(dialogue)}" class="fr-modal"`, ` id="${dialogIdOf(dialogue)}" class="fr-modal fr-modal--opened" open="" aria-modal="true"`) : root;
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${titleOf(view)}</title></head><body class="sl6-desktop"><sl6-root ng-version="${siteVersionOf(view.generation)}">${opened}</sl6-root>${siblings(view, dialogue)}${settings.voisin === 'present' ? neighbour() : ''}${banner()}</body></html>`;
}
