/** « Votre argent »: what today's decision may cost, in the steps where money is at stake. Verdicts come from lib/rules. */

import type { CivilDate } from '../calendar/civil-date';
import type { Zone } from '../calendar/jours-feries';
import type { Perte } from '../rules/catalogue-consequences';
import { consequences, type Situation } from '../rules/consequences';
import { type JourSur, jourSur } from '../rules/jour-sur';
import { boursesOf, type DeuxBourses } from './bourses';
import type { Connu } from './connu';
import { type Decision, decisionsOf } from './decisions';
import type { Slot, StepId } from './types';

const TITRES = {
  annuler: 'Si vous annulez aujourd’hui',
  'ne-pas-venir': 'Si vous ne venez pas, sans annuler',
  arreter: 'Si vous arrêtez aujourd’hui',
} as const satisfies Readonly<Record<Decision, string>>;

/** Says what the verdict rests on. */
const SANS_CONFIRMATION = 'Si vous renoncez aujourd’hui, sans avoir confirmé';

export interface Argent {
  readonly decisions: readonly (DeuxBourses | { readonly titre: string; readonly manque: string })[];
  /** The attendance is worth asking for. */
  readonly presenceUtile: boolean;
}

/** Null where no money is at stake. */
export function argentOf(etape: StepId, connu: Connu, context: { readonly today: CivilDate; readonly zone: Zone; readonly resolve: (slot: Slot) => string }): Argent | null {
  const decisions = decisionsOf(etape);
  if (decisions === null) return null;
  return {
    presenceUtile: decisions.includes('arreter'),
    decisions: decisions.map((decision) => {
      const titre = decision === 'annuler' && connu.nonConfirme !== null ? SANS_CONFIRMATION : TITRES[decision];
      const situation = situationOf(decision, connu, context);
      if (typeof situation === 'string') return { titre, manque: situation };
      try {
        return boursesOf(titre, consequences(situation), context.resolve);
      } catch {
        return { titre, manque: 'Je ne peux pas compter avec ces dates. Vérifiez-les.' };
      }
    }),
  };
}

/** What may happen to the rights engaged if the person cancels today; null when a day is missing, or when no rule tells. */
export function perteSiAnnule(connu: Connu, context: { readonly today: CivilDate; readonly zone: Zone }): Perte | null {
  const situation = situationOf('annuler', connu, context);
  if (typeof situation === 'string') return null;
  try {
    return consequences(situation).titulaire.perte;
  } catch {
    return null;
  }
}

/** The last day on which every reading lets one cancel for nothing; null when the first day is not known, once the training has begun, or when no rule holds. */
export function jourSurOf({ jours, nonConfirme }: Connu, context: { readonly today: CivilDate; readonly zone: Zone }): JourSur | null {
  if (jours.debut === null || context.today > jours.debut.value) return null;
  try {
    return jourSur(jours.debut.value, nonConfirme !== null ? null : jours.confirmation?.value, context);
  } catch {
    return null;
  }
}

/** The situation for lib/rules, or what is missing to know it. */
function situationOf(decision: Decision, { jours, prix, presence, nonConfirme }: Connu, { today, zone }: { readonly today: CivilDate; readonly zone: Zone }): Situation | string {
  const montants = { prix: prix?.value ?? null, droitsEngages: prix?.value ?? null };
  if (decision === 'ne-pas-venir') return { kind: 'absence', le: today, ...montants };
  if (decision === 'arreter') return presence === null ? 'Indiquez votre présence : le montant en dépend.' : { kind: 'abandon', le: today, assiduite: presence, ...montants };
  if (jours.debut === null) return 'Indiquez le premier jour de la formation : le risque en dépend.';
  if (today > jours.debut.value) return 'La formation a commencé : ce n’est plus une annulation.';
  return { kind: 'annulation', le: today, debut: jours.debut.value, zone, ...montants, confirmeLe: nonConfirme !== null ? null : jours.confirmation?.value };
}
