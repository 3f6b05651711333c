/** The deadlines of a step, dated when what is known allows it. Every date comes from lib/rules. */

import type { CivilDate } from '../calendar/civil-date';
import { CATALOGUE } from '../rules/catalogue';
import { echeance, type EcheanceContext, type EcheanceDatee } from '../rules/delais';
import { type Connu, type Connue, type EvenementId, type Prerequis } from './connu';
import type { DelaiId, Etape, StepId, Texte } from './types';

/** Told by word, icon and shape. */
export type Niveau = 'a-temps' | 'bientot' | 'depasse' | 'discute';

export interface DelaiDEtape {
  readonly delai: DelaiId;
  /** What the day means, in this step. */
  readonly texte: Texte;
  readonly evenement: EvenementId;
}

export interface LigneDatee extends DelaiDEtape {
  readonly kind: 'datee';
  readonly depuis: Connue<CivilDate>;
  readonly echeance: EcheanceDatee;
  readonly niveau: Niveau;
}

export type LigneDate =
  | LigneDatee
  /** The event's day is not known yet. */
  | (DelaiDEtape & { readonly kind: 'a-saisir' })
  /** No rule holds on that day, or the table of holidays does not reach it: no date is made up. */
  | (DelaiDEtape & { readonly kind: 'sans-regle' | 'hors-table' });

/** Not more than that many jours ouvrés left: soon. */
const BIENTOT = 3;

/** Deadlines that a step does not write and that the person needs there. */
const AUSSI: Readonly<Partial<Record<StepId, readonly { readonly delai: DelaiId; readonly texte: string }[]>>> = {
  'inscription-validee': [{ delai: 'annulation-limite', texte: 'Ce jour-là, les sources ne sont pas d’accord. Évitez-le.' }],
  absence: [{ delai: 'annulation-sans-perte', texte: 'Dernier jour sûr pour annuler sans rien perdre.' }],
};

/** The deadlines that matter in a step, in its own order. Known prerequisites leave one answer of the body, not two. */
export function delaisDe(etape: Pick<Etape, 'id' | 'blocs'>, prerequis: Prerequis): readonly DelaiDEtape[] {
  const ecrits = etape.blocs.filter((bloc) => bloc.kind === 'delai');
  const exclu = { oui: 'reponse-organisme', non: 'reponse-organisme-prerequis', inconnu: null }[prerequis];
  return [...ecrits, ...(AUSSI[etape.id] ?? [])]
    .filter(({ delai }) => delai !== exclu)
    .map(({ delai, texte }) => ({ delai, texte, evenement: evenementDe(delai) }));
}

/** Each deadline of the step with its date, then those without one, and why. Once the training has begun, nothing is left to cancel. */
export function lignesDe(etape: Pick<Etape, 'id' | 'blocs'>, connu: Connu, context: Omit<EcheanceContext, 'debut'>): readonly LigneDate[] {
  const debut = connu.jours.debut?.value;
  const hasBegun = debut !== undefined && debut < context.today;
  const lignes = delaisDe(etape, connu.prerequis).filter(({ delai }) => !(hasBegun && ANNULATIONS.has(delai))).map((delai) => ligne(delai, connu, context));
  return lignes.toSorted((a, b) => Number(a.kind !== 'datee') - Number(b.kind !== 'datee'));
}

const ANNULATIONS: ReadonlySet<DelaiId> = new Set(['annulation-sans-perte', 'annulation-limite']);

/** From what a deadline is counted. */
export function evenementDe(delai: DelaiId): EvenementId {
  return CATALOGUE.delais[delai].at(-1)?.value.depuis ?? 'debut';
}

function ligne(delai: DelaiDEtape, { jours }: Connu, context: Omit<EcheanceContext, 'debut'>): LigneDate {
  const depuis = jours[delai.evenement];
  if (depuis === null) return { ...delai, kind: 'a-saisir' };
  try {
    const found = echeance(delai.delai, depuis.value, { ...context, debut: jours.debut?.value });
    if (found.kind === 'no-rule-in-force') return { ...delai, kind: 'sans-regle' };
    return { ...delai, kind: 'datee', depuis, echeance: found, niveau: niveauDe(delai.delai, found) };
  } catch {
    return { ...delai, kind: 'hors-table' };
  }
}

/** The day on which sources disagree is never told as safe, however far it is. */
export function niveauDe(delai: DelaiId, { kind, left }: EcheanceDatee): Niveau {
  if (kind === 'passed') return 'depasse';
  if (delai === 'annulation-limite') return 'discute';
  return left <= BIENTOT ? 'bientot' : 'a-temps';
}
