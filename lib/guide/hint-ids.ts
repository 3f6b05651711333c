/** The kinds of hints shown on the page: what « Ne plus afficher ici » remembers, and the names under which they are found again. */

import { ETAPES, type HintStepId } from './etapes';

/** Those that belong to no step: the date by which to enrol, the training to open again. */
const SANS_ETAPE = { 'inscription-a-temps': 'Jour conseillé pour s’inscrire', reprise: 'Formation à rouvrir' } as const;

export type HintId = HintStepId | keyof typeof SANS_ETAPE;

/** Derived: a hint is written in its step, with its name. */
export const NOMS_HINTS = {
  ...Object.fromEntries(ETAPES.flatMap(({ id, bulle }) => (bulle === undefined ? [] : [[id, bulle.nom]]))),
  ...SANS_ETAPE,
} as Readonly<Record<HintId, string>>;

export const HINT_IDS = Object.keys(NOMS_HINTS) as readonly HintId[];
