/** The words said before a costly click, by the page's note and by the panel alike. Amounts and days come from lib/rules. */

import type { EcheanceContext } from '../rules/delais';
import { jourSurOf } from './argent';
import type { Connu } from './connu';
import { euros, jourEnLettres } from './format';

/** The last safe day to cancel, in sentences. While the day of the confirmation is unknown, both days are said and it is asked for. */
export function jourSurEnMots(connu: Connu, context: Pick<EcheanceContext, 'zone' | 'today'>): readonly string[] {
  const sur = jourSurOf(connu, context);
  if (sur === null) return [];
  if (sur.kind === 'rien-d-engage') return ['Rien n’est encore engagé : vous n’avez pas confirmé.'];
  const debut = connu.jours.confirmation?.provenance === 'hypothese' ? 'Si vous confirmez aujourd’hui, dernier' : 'Dernier';
  const jour = `${debut} jour sûr pour annuler : ${jourEnLettres(sur.echeance.on)}`;
  if (sur.echeance.kind === 'passed') return [`${jour} (ce jour est passé).`];
  if (sur.kind === 'sur') return [`${jour}.`];
  return [`${jour}, ou la fin de la rétractation si elle vient avant.`, 'Dans le guide, donnez le jour de votre confirmation : je compterai.'];
}

/** What confirming engages: never more than the price, when it was read or typed. */
export function engagementEnMots({ prix }: Connu): string {
  return prix === null ? 'En confirmant, vous engagez vos droits.' : `En confirmant, vous engagez vos droits : au plus ${euros(prix.value)}.`;
}

export const FORCE_MAJEURE = 'Une maladie, un accident ou un deuil, avec une preuve, peut protéger vos droits.';
