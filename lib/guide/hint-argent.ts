/** The page's note before a costly click: until when, what is engaged, what may be lost. Its words are the panel's. */

import type { EcheanceContext } from '../rules/delais';
import { argentOf } from './argent';
import { engagementEnMots, jourSurEnMots } from './avant-le-clic';
import { type Bourse, BOURSES, type DeuxBourses } from './bourses';
import { type Connu, supposantConfirme } from './connu';
import { resteEnMots } from './dates-en-mots';
import { lignesOf } from './echeances';
import { etapeOf } from './etapes';
import { jourEnLettres } from './format';
import type { Slot } from './types';

export interface ArgentContext extends Pick<EcheanceContext, 'zone' | 'today'> {
  readonly resolve: (slot: Slot) => string;
}

/** Before « Confirmer mon inscription »: until when, what is engaged, until when one may still go back. */
export function avantDeConfirmer(connu: Connu, context: ArgentContext): readonly string[] {
  return [confirmationEnMots(connu, context), engagementEnMots(connu), ...apresConfirmation(connu, context)];
}

/** What changing one's mind afterwards would cost: as if confirmed today, the earliest day of both readings. */
function apresConfirmation(connu: Connu, context: ArgentContext): readonly string[] {
  return jourSurEnMots(supposantConfirme(connu, context.today), context);
}

/** The day when the answer's own day is known; else how it is counted. */
function confirmationEnMots(connu: Connu, context: ArgentContext): string {
  const ligne = lignesOf(etapeOf('confirmer-l-inscription'), connu, context).find(({ delai }) => delai === 'confirmation-titulaire');
  if (ligne?.kind === 'datee') return `Dernier jour pour confirmer : ${jourEnLettres(ligne.echeance.on)}. ${resteEnMots(ligne, context.today)}`;
  return `Vous avez ${context.resolve({ delai: 'confirmation-titulaire' })} après la réponse de l’organisme. Ensuite, la demande s’annule.`;
}

/** Before « Annuler »: the two purses, always together; the safe day; what protects. Empty when the first day is not known. */
export function avantDAnnuler(connu: Connu, context: ArgentContext): readonly string[] {
  const [decision] = argentOf('annuler', connu, context)?.decisions ?? [];
  if (decision === undefined || connu.jours.debut === null) return [];
  if ('manque' in decision) return [decision.manque];
  return [...boursesEnMots(decision), ...jourSurEnMots(connu, context)];
}

/** The decision first, then one question per purse: never one purse without the other. */
function boursesEnMots({ titre, vous, organisme }: DeuxBourses): readonly string[] {
  return [`${titre} :`, `${BOURSES.vous} ? ${avecMontant(vous, ', ')}.`, `${BOURSES.organisme} ? ${avecMontant(organisme, ', soit ')}.`];
}

function avecMontant({ mots, montant }: Bourse, lien: string): string {
  return montant === null ? mots : mots + lien + montant;
}
