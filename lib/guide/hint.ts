/** The on-page hint, from the same step as the panel. */

import type { AnchorId } from '../page/anchor-ids';
import type { PageReport } from '../page/types';
import { etapeOf } from './etapes';
import { stepForPage } from './parcours';
import type { Reprise } from './reprise';
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
  /** What that button asks for. Opening the training again is done by the extension, from its own memory, never from the page's words. */
  readonly acte: 'open-guide' | 'reopen';
  readonly fermer: string;
  /** How long a closed hint stays closed: until the page says something else, or as long as the tab keeps the site open. */
  readonly silence: 'cette-page' | 'cet-onglet';
  readonly repere: AnchorId | null;
}

const OUVRIR = 'Ouvrir le guide';
const FERMER = 'Fermer ce message';
const SANS_BOUTON = 'Pour ouvrir le guide, cliquez sur la boussole Compagnon DIFE, en haut de la fenêtre.';

export interface Wording {
  readonly resolve: (slot: Slot) => string;
  /** Whether a click in the page may open the guide. */
  readonly canOpen: boolean;
}

/**
 * Takes what the page says, how to word the slots, and whether a click in the page may open the guide (Firefox refuses it), and the
 * trainings to offer again beside this page, latest first. Returns null where the guide has nothing to say on the page itself.
 */
export function composeHint(report: PageReport, wording: Wording, reprises: readonly Reprise[] = []): Hint | null {
  if (report.kind !== 'recognised') return null;
  const step = stepForPage(report);
  const { bulle } = etapeOf(step);
  if (bulle === undefined) return hintOfReprise(reprises, wording);
  const textes = [plainText(bulle.texte, wording.resolve), plainText(bulle.action.texte, wording.resolve)];
  return {
    id: [step, report.facts.formationUrl ?? ''].join(' '),
    titre: bulle.titre,
    textes: wording.canOpen ? textes : [...textes, SANS_BOUTON],
    ouvrir: wording.canOpen ? OUVRIR : null,
    acte: 'open-guide',
    fermer: FERMER,
    silence: 'cette-page',
    repere: bulle.action.repere ?? null,
  };
}

/** Logged in at last: the training that was hidden may be opened again. With several, the guide asks which. */
function hintOfReprise(reprises: readonly Reprise[], { canOpen }: Wording): Hint | null {
  const [premiere, seconde] = reprises;
  if (premiere === undefined) return null;
  const common = { id: ['reprise', ...reprises.map(({ formationUrl }) => formationUrl)].join(' '), titre: 'Vous êtes connecté', fermer: FERMER, silence: 'cet-onglet', repere: null } as const;
  if (seconde !== undefined) {
    const texte = 'Vous avez vu plusieurs formations avant de vous connecter. Le guide vous demande laquelle rouvrir.';
    return { ...common, textes: canOpen ? [texte] : [texte, SANS_BOUTON], ouvrir: canOpen ? OUVRIR : null, acte: 'open-guide' };
  }
  const vue = premiere.titre === null ? 'Vous avez vu une formation avant de vous connecter.' : `Vous avez vu «\u00a0${premiere.titre}\u00a0» avant de vous connecter.`;
  return { ...common, textes: [vue, 'Le site peut maintenant l’afficher.'], ouvrir: 'Rouvrir la formation', acte: 'reopen' };
}
