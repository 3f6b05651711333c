/** The on-page hint, from the same step as the panel. */

import type { AnchorId } from '../page/anchor-ids';
import type { PageReport } from '../page/types';
import { etapeOf } from './etapes';
import { stepForPage } from './parcours';
import { plainText } from './texte';
import type { Slot } from './types';

/** What the note on the page shows. The content script holds no text of its own: all of it comes from here. */
export interface Hint {
  /** Same id, same hint: one that was closed stays closed until the page says something else. */
  readonly id: string;
  readonly titre: string;
  readonly textes: readonly string[];
  /** Label of the button that opens the guide; null where a click in the page cannot open it. */
  readonly ouvrir: string | null;
  readonly fermer: string;
  readonly repere: AnchorId | null;
}

const SANS_BOUTON = 'Pour ouvrir le guide, cliquez sur la boussole Compagnon DIFE, en haut de la fenêtre.';

/**
 * Takes what the page says, how to word the slots, and whether a click in the page may open the guide (Firefox refuses it).
 * Returns null where the guide has nothing to say on the page itself.
 */
export function composeHint(report: PageReport, wording: { readonly resolve: (slot: Slot) => string; readonly canOpen: boolean }): Hint | null {
  if (report.kind !== 'recognised') return null;
  const step = stepForPage(report);
  const { bulle } = etapeOf(step);
  if (bulle === undefined) return null;
  const textes = [plainText(bulle.texte, wording.resolve), plainText(bulle.action.texte, wording.resolve)];
  return {
    id: [step, report.facts.formationUrl ?? ''].join(' '),
    titre: bulle.titre,
    textes: wording.canOpen ? textes : [...textes, SANS_BOUTON],
    ouvrir: wording.canOpen ? 'Ouvrir le guide' : null,
    fermer: 'Fermer ce message',
    repere: bulle.action.repere ?? null,
  };
}
