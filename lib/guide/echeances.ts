/** The deadlines of a step, dated when what is known allows it. Every date comes from lib/rules. */

import type { CivilDate } from '../calendar/civil-date';
import { CATALOGUE } from '../rules/catalogue';
import { echeance, type EcheanceContext, type EcheanceDatee } from '../rules/delais';
import { type Connu, type Connue, type EvenementId, type Prerequis, supposantConfirme } from './connu';
import { MOTS_SURETE } from './dates-en-mots';
import { type Jugement, jugementOf } from './jugement';
import type { DelaiId, Etape, StepId, Texte } from './types';

export interface DelaiDEtape {
  readonly delai: DelaiId;
  /** What the day means, in this step. */
  readonly texte: Texte;
  readonly evenement: EvenementId;
  /** Of a later stage: nothing is engaged yet, so it must not lead. */
  readonly plusTard: boolean;
}

export interface LigneDatee extends DelaiDEtape, Jugement {
  readonly kind: 'datee';
  readonly depuis: Connue<CivilDate>;
  readonly echeance: EcheanceDatee;
}

export type LigneDate =
  | LigneDatee
  /** The event's day is not known yet. `courant`: it has happened, so the days are running. */
  | (DelaiDEtape & { readonly kind: 'a-saisir' | 'courant' })
  /** No rule holds on that day, or the table of holidays does not reach it: no date is made up. */
  | (DelaiDEtape & { readonly kind: 'sans-regle' | 'hors-table' });

type Context = Pick<EcheanceContext, 'zone' | 'today'>;
export type EtapeDatee = Pick<Etape, 'id' | 'blocs'>;

/** Deadlines that a step does not write and that the person needs there. */
const AUSSI: Readonly<Partial<Record<StepId, readonly { readonly delai: DelaiId; readonly texte: string }[]>>> = {
  'inscription-validee': [{ delai: 'annulation-limite', texte: 'Ce jour-là, les règles lues se contredisent. Évitez-le.' }],
  absence: [
    { delai: 'annulation-sans-perte', texte: 'Dernier jour sûr pour annuler, sauf si la rétractation finit avant.' },
    { delai: 'retractation', texte: 'Fin de la rétractation, à confirmer : une source la dit plus courte.' },
  ],
};

/** The deadlines that matter in a step, in its own order. Known prerequisites leave one answer of the body, not two. */
export function delaisOf(etape: EtapeDatee, prerequis: Prerequis): readonly Omit<DelaiDEtape, 'plusTard'>[] {
  const ecrits = etape.blocs.filter((bloc) => bloc.kind === 'delai');
  const exclu = { oui: 'reponse-organisme', non: 'reponse-organisme-prerequis', inconnu: null }[prerequis];
  return [...ecrits, ...(AUSSI[etape.id] ?? [])]
    .filter(({ delai }) => delai !== exclu)
    .map(({ delai, texte }) => ({ delai, texte, evenement: evenementOf(delai) }));
}

/**
 * What runs already, then each deadline of the step with its date, then those without one, and why. Once the training has begun,
 * nothing is left to cancel; before the confirmation, cancelling comes later, and is counted as if one confirmed today.
 */
export function lignesOf(etape: EtapeDatee, connu: Connu, context: Context): readonly LigneDate[] {
  const debut = connu.jours.debut?.value;
  const hasBegun = debut !== undefined && debut < context.today;
  const plusTard = connu.jours.confirmation === null && (connu.nonConfirme !== null || etape.id === A_CONFIRMER);
  const compte = plusTard ? supposantConfirme(connu, context.today) : connu;
  const lignes = delaisOf(etape, connu.prerequis)
    .filter(({ delai }) => !(hasBegun && ANNULATIONS.has(delai)))
    .map((delai) => ligne({ ...delai, plusTard: plusTard && (ANNULATIONS.has(delai.delai) || delai.delai === 'retractation') }, compte, context))
    .map((one) => (one.kind === 'a-saisir' && etape.id === A_CONFIRMER && one.delai === 'confirmation-titulaire' ? { ...one, kind: 'courant' as const } : one));
  return lignes.toSorted((a, b) => rangOf(a) - rangOf(b));
}

/** Jours ouvrés left before the first day that presses, 0 on its last day; null when no day is known, or all are over. */
export function joursRestants(etape: EtapeDatee, connu: Connu, context: Context): number | null {
  const premiere = lignesOf(etape, connu, context).find(({ plusTard }) => !plusTard);
  return premiere?.kind === 'datee' && premiere.echeance.kind === 'open' ? premiere.echeance.left : null;
}

/** The page of this step shows that the body has answered. */
const A_CONFIRMER: StepId = 'confirmer-l-inscription';

const ANNULATIONS: ReadonlySet<DelaiId> = new Set(['annulation-sans-perte', 'annulation-limite']);

function rangOf({ kind, plusTard }: LigneDate): number {
  return (plusTard ? 2 : 0) + Number(kind !== 'datee' && kind !== 'courant');
}

/** From what a deadline is counted. */
export function evenementOf(delai: DelaiId): EvenementId {
  return CATALOGUE.delais[delai].at(-1)?.value.depuis ?? 'debut';
}

function ligne(delai: DelaiDEtape, { jours, prerequis }: Connu, context: Context): LigneDate {
  const depuis = jours[delai.evenement];
  if (depuis === null) return { ...delai, kind: 'a-saisir' };
  const debut = jours.debut?.value;
  try {
    const found = echeance(delai.delai, depuis.value, { ...context, debut });
    if (found.kind === 'no-rule-in-force') return { ...delai, kind: 'sans-regle' };
    const jugement = jugementOf(delai.delai, found, { ...context, debut, confirmeLe: jours.confirmation?.value, prerequis });
    return { ...delai, ...jugement, texte: texteOf(delai, jugement), kind: 'datee', depuis, echeance: found };
  } catch {
    return { ...delai, kind: 'hors-table' };
  }
}

/** The words of the step hold until the other day is known; then they say whether this one is the safe one. */
function texteOf({ delai, texte }: DelaiDEtape, { surete }: Jugement): Texte {
  if ((delai !== 'annulation-sans-perte' && delai !== 'retractation') || surete === null) return texte;
  return MOTS_SURETE[delai][surete] ?? texte;
}
