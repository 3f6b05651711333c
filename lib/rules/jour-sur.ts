import type { CivilDate } from '../calendar/civil-date';
import { echeance, type EcheanceContext, type EcheanceDatee } from './delais';

/** The two days between which sources disagree: that of the start alone, and the end of the withdrawal. */
export type DelaiAnnulation = 'annulation-sans-perte' | 'retractation';

/**
 * The last day on which every reading lets the élu cancel for nothing: the earlier of the two.
 * sur: that day · a-preciser: the day of the confirmation is unknown, so the withdrawal may end before this one ·
 * rien-d-engage: nothing was confirmed, so nothing can be lost.
 */
export type JourSur =
  | { readonly kind: 'sur'; readonly delai: DelaiAnnulation; readonly echeance: EcheanceDatee }
  | { readonly kind: 'a-preciser'; readonly echeance: EcheanceDatee }
  | { readonly kind: 'rien-d-engage' };

/**
 * Takes the first day of the training and the day of the confirmation: null when not confirmed yet, undefined when unknown.
 * Returns null when no rule is in force for one of them. Refuses as `echeance`.
 */
export function jourSur(debut: CivilDate, confirmeLe: CivilDate | null | undefined, context: Pick<EcheanceContext, 'zone' | 'today'>): JourSur | null {
  if (confirmeLe === null) return { kind: 'rien-d-engage' };
  const sansPerte = echeance('annulation-sans-perte', debut, context);
  if (sansPerte.kind === 'no-rule-in-force') return null;
  if (confirmeLe === undefined) return { kind: 'a-preciser', echeance: sansPerte };
  const retractation = echeance('retractation', confirmeLe, { ...context, debut });
  if (retractation.kind === 'no-rule-in-force') return null;
  return retractation.on < sansPerte.on
    ? { kind: 'sur', delai: 'retractation', echeance: retractation }
    : { kind: 'sur', delai: 'annulation-sans-perte', echeance: sansPerte };
}
