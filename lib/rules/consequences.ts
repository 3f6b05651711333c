import type { CivilDate } from '../calendar/civil-date';
import { casOf, ruleOn } from './cas';
import { CATALOGUE } from './catalogue';
import type { CasId, Perte, RegleOrganisme } from './catalogue-consequences';
import { checkedCents, type Part, partOfPercent, partOfRatio, share } from './montants';
import type { Situation } from './situation';
import type { DatedValue, Source, Trust } from './types';

export type { Abandon, Absence, Annulation, Situation } from './situation';

/** `trust` is the weaker of the two purses' words; `sources` are those of both. */
export interface ConsequencesBasis {
  readonly cas: CasId;
  readonly from: CivilDate;
  readonly trust: Trust;
  readonly sources: readonly Source[];
  readonly titulaire: DatedValue<Perte>;
  readonly organisme: DatedValue<RegleOrganisme>;
}

export interface Consequences {
  /** The élu's rights: `maximum` in cents, the most that may be lost, null when the rights engaged are unknown. */
  readonly titulaire: { readonly perte: Perte; readonly maximum: number | null };
  /** The training body: `montant` in cents, null when the price is unknown. */
  readonly organisme: { readonly regle: RegleOrganisme['regle']; readonly montant: number | null };
  readonly basis: ConsequencesBasis;
}

/**
 * What an event costs, for both purses. Force majeure leads over the attendance; a cancellation on the first day is late, and
 * never within the retraction. Refuses with a RangeError: unknown kind or zone, malformed day, day outside the table of holidays,
 * cancellation after the start or before the confirmation, amounts that are no positive integers, attendance outside 0–1,
 * `forceMajeure` that is no boolean, facts older than the rules.
 */
export function consequences(s: Situation): Consequences {
  const prix = checkedCents(s.prix, 'Prix');
  const droitsEngages = checkedCents(s.droitsEngages, 'Droits engagés');
  const cas = casOf(s);
  const rules = CATALOGUE.consequences[cas];
  const basis = joinedBasis(cas, ruleOn(rules.titulaire, s.le), ruleOn(rules.organisme, s.le));
  const assiduite = s.kind === 'abandon' ? partOfRatio(s.assiduite) : partOfPercent(0);
  const perte = basis.titulaire.value;
  const { regle, pourcent } = basis.organisme.value;
  return {
    titulaire: { perte, maximum: maximumOf(perte, droitsEngages, assiduite) },
    organisme: { regle, montant: regle === 'rien' ? 0 : share(prix, pourcent === null ? assiduite : partOfPercent(pourcent)) },
    basis,
  };
}

function maximumOf(perte: Perte, droitsEngages: number | null, assiduite: Part): number | null {
  if (perte === 'aucune') return 0;
  return perte === 'part-realisee' ? share(droitsEngages, assiduite) : droitsEngages;
}

/** Joins the two values applied: the later of their first days, the weaker of their words, the sources of both. */
export function joinedBasis(cas: CasId, titulaire: DatedValue<Perte>, organisme: DatedValue<RegleOrganisme>): ConsequencesBasis {
  return {
    cas,
    from: titulaire.from > organisme.from ? titulaire.from : organisme.from,
    trust: weaker(titulaire.trust, organisme.trust),
    sources: [...new Set([...titulaire.sources, ...organisme.sources])],
    titulaire,
    organisme,
  };
}

const FROM_WEAKEST: readonly Trust[] = ['a-confirmer', 'guide', 'officiel'];

function weaker(one: Trust, other: Trust): Trust {
  return FROM_WEAKEST.indexOf(one) < FROM_WEAKEST.indexOf(other) ? one : other;
}
