/** When no rule decides: the states that the page looks most like, by weights learned from labelled pages. It proposes, it never says. */

import apprises from './classement.json' with { type: 'json' };
import { ETATS, type PageStateId, PAGE_STATE_IDS } from './etats';
import { holds } from './conditions';
import type { Etat } from './etat';
import { partieQuiParle, traitsOf } from './traits';
import type { Session } from './situation';
import type { OpenReleve } from './open-releve';

/** Made by `npm run apprendre`: what each feature adds to each state, in tenths of a natural logarithm. */
export interface Poids {
  readonly depart: Readonly<Record<string, number>>;
  readonly traits: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What a known feature adds to a state that was never seen with it. */
  readonly jamais: number;
}

const MOST = 3;
/** What the rules' own questions are worth beside the features: all of a state's, then each veto. */
const REGLES = 60;
const VETO = 12;

/** Takes a page and what was learned; returns at most three states, best first. */
export function proposer(page: OpenReleve, session: Session, poids: Poids = apprises): readonly PageStateId[] {
  return classer(page, session, poids).slice(0, MOST);
}

/** All the states, best first. */
export function classer(page: OpenReleve, session: Session, { depart, traits, jamais }: Poids): readonly PageStateId[] {
  const known = traitsOf(page, session).flatMap((trait) => (Object.hasOwn(traits, trait) ? [traits[trait] ?? {}] : []));
  if (known.length === 0) return [];
  const scores = new Map(
    PAGE_STATE_IDS.map((state) => [state, (depart[state] ?? 0) + known.reduce((sum, one) => sum + (one[state] ?? jamais), 0) + rulesFor(state, page, session)] as const),
  );
  return PAGE_STATE_IDS.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/** How near the state's own rule comes to being satisfied. */
function rulesFor(state: PageStateId, page: OpenReleve, session: Session): number {
  const scope = partieQuiParle(page);
  if (scope === null) return 0;
  const { clues }: Etat = ETATS[state];
  const needed = clues.filter(({ role }) => role === 'witness' || role === 'proof');
  const found = needed.filter(({ quand }) => holds(quand, { page, scope, session })).length;
  const vetoes = clues.filter(({ role, quand }) => role === 'contradiction' && holds(quand, { page, scope, session })).length;
  return Math.round(REGLES * (found / needed.length) ** 2) - VETO * vetoes;
}
