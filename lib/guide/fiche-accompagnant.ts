/** The sheet of the person who helps by telephone, made from the same steps as the élu's guide: what is on the screen, what to say, what never to ask. */

import { NOMS_EVENEMENTS } from './dates-en-mots';
import { delaisOf } from './echeances';
import { ETAPE_IDS, etapeOf, type StepId } from './etapes';
import { PAGES_DU_PARCOURS, stepsOfState } from './parcours';
import { plainText } from './texte';
import type { Bloc, Slot, Stade } from './types';

export interface FicheEtape {
  readonly id: StepId;
  readonly stade: Stade | null;
  readonly titre: string;
  /** What the élu's guide says of the screen; null for a step that no page shows. */
  readonly voit: string | null;
  /** In order, ready to be read aloud: why, then what to do. */
  readonly dire: readonly string[];
  /** What to be careful about in this step. */
  readonly attention: readonly string[];
  /** The deadlines of the step, in words. */
  readonly delais: readonly string[];
  readonly jamais: readonly string[];
  /** Where to go next when it does not work. */
  readonly sinon: readonly StepId[];
}

/** What nobody who helps may ask for, whatever the step. */
export const JAMAIS = [
  'Son mot de passe, même « juste pour essayer ».',
  'Le code reçu par SMS ou par e-mail.',
  'Son numéro de sécurité sociale.',
  'Une photo de ses papiers d’identité.',
  'Le numéro de sa carte bancaire.',
  'De vous connecter à sa place, ou de prendre la main sur son écran.',
] as const;

/** What is asked for on that very page, and that only the élu may type. */
const JAMAIS_ICI: Readonly<Partial<Record<StepId, readonly string[]>>> = {
  'se-connecter': ['Ne demandez ni son numéro, ni son mot de passe. Elle ou il les tape sans les lire à voix haute.'],
  'creer-un-compte': ['Ne faites pas lire ses coordonnées à voix haute. Ne choisissez pas son mot de passe.'],
  'verification-identite': ['Ne demandez pas de photo des papiers. Ne demandez pas le code de l’identité numérique.'],
  'confirmer-par-email': ['Ne demandez pas d’accès à sa messagerie. Ne vous faites pas transférer le lien.'],
  'completer-le-dossier': ['Ne remplissez pas le dossier à sa place. Ne notez aucune réponse.'],
  'confirmer-l-inscription': ['Ne dites jamais « confirmez » sans avoir relu les dates et le prix ensemble. C’est sa décision.'],
  'payer-le-reste': ['Ne demandez jamais le numéro de la carte. Regardez ailleurs pendant le paiement.'],
  annuler: ['Ne décidez pas à sa place. Lisez ensemble ce qui peut être perdu, puis laissez choisir.'],
};

/** The steps that a page of the site leads to, each once, in the order of the journey. */
export function etapesAvecPage(): readonly StepId[] {
  const found = new Set<StepId>(PAGES_DU_PARCOURS.flatMap(stepsOfState));
  return ETAPE_IDS.filter((id) => found.has(id));
}

/** Takes a step and the words of the values on the day; returns its sheet. */
export function ficheOf(id: StepId, resolve: (slot: Slot) => string): FicheEtape {
  const { stade, titre, ici, pourquoi, actions, blocs, siBloque } = etapeOf(id);
  const text = (texte: Parameters<typeof plainText>[0]): string => plainText(texte, resolve);
  return {
    id,
    stade,
    titre,
    voit: ici === null ? null : text(ici),
    dire: [...(pourquoi === undefined ? [] : [text(pourquoi)]), ...actions.map(({ texte }) => text(texte))],
    attention: blocs.flatMap((bloc: Bloc) => (bloc.kind === 'attention' ? [text(bloc.texte)] : [])),
    delais: delaisOf(etapeOf(id), 'inconnu').map(({ delai, texte, evenement }) => `${text(texte)} ${maj(resolve({ delai }))} ${NOMS_EVENEMENTS[evenement].apres}.`),
    jamais: JAMAIS_ICI[id] ?? [],
    sinon: siBloque,
  };
}

function maj(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
