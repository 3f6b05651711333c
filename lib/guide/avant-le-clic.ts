/** The words said before a costly click, by the page's note and by the panel alike. Amounts and days come from lib/rules. */

import type { EcheanceContext } from '../rules/delais';
import { dernierJourSur } from './argent';
import type { Connu } from './connu';
import { euros, jourEnLettres } from './format';

export interface JourSur {
  readonly etiquette: string;
  readonly jour: string;
  readonly fin: string;
}

/** The last day on which every source agrees that cancelling costs nothing, in three pieces so that the day can stand out. */
export function jourSurEnMots(connu: Connu, context: Pick<EcheanceContext, 'zone' | 'today'>): JourSur | null {
  const sur = dernierJourSur(connu, context);
  if (sur === null) return null;
  return { etiquette: 'Dernier jour sûr pour annuler : ', jour: jourEnLettres(sur.on), fin: sur.kind === 'passed' ? ' (ce jour est passé).' : '.' };
}

/** What confirming engages: never more than the price, when it was read or typed. */
export function engagementEnMots({ prix }: Connu): string {
  return prix === null ? 'En confirmant, vous engagez vos droits.' : `En confirmant, vous engagez vos droits : au plus ${euros(prix.value)}.`;
}

export const FORCE_MAJEURE = 'Une maladie, un accident ou un deuil, avec une preuve, peut protéger vos droits.';
