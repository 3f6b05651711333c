/** The names that the panel gives to ids of lib/rules. */

import type { Trust } from '../rules/types';

/** How far a value may be trusted. */
export const MOTS_CONFIANCE = {
  officiel: 'source officielle',
  guide: 'guide d’association',
  'a-confirmer': 'à confirmer',
} as const satisfies Readonly<Record<Trust, string>>;
