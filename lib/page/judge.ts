/** The judging half: from what was read to what the page is, or to the plain admission that it is not known. */

import { isStillLoading } from './clues';
import type { Sight, StateDetector } from './detector';
import { DETECTORS } from './detectors';
import { factsOf } from './facts';
import { generationOf } from './generation';
import type { Mots } from './lexique';
import type { Releve } from './releve';
import { sessionOf } from './session';
import type { ClueResult, Examined, ExaminedClue, PageReport, PageStateId } from './types';
import { type PageVue, type Scope, openReleve } from './vue';

interface Verdict {
  readonly winners: readonly StateDetector[];
  readonly scope: Scope;
  readonly examined: readonly Examined[];
}

/** Takes what was read, null when the page could not be; `mots`: what it was read with. Never throws on what the schema accepts. */
export function judge(releve: Releve | null, mots: Mots, detectors: readonly StateDetector[] = DETECTORS): PageReport {
  return releve === null ? refuse('page-lisible') : examine(openReleve(releve, mots), detectors);
}

/** Nothing is claimed of a page that failed a check made before any detector. */
export function refuse(id: string): PageReport {
  return { kind: 'unknown', session: 'indetermine', generation: 'indeterminee', facts: {}, examined: [{ state: 'page', clues: [{ id, role: 'witness', found: false }] }] };
}

function examine(page: PageVue, detectors: readonly StateDetector[]): PageReport {
  const base = { session: sessionOf(page), generation: generationOf(page), facts: factsOf(page) } as const;
  const translated = page.traduit;
  const checks: Examined = { state: 'page', clues: [{ id: 'page-traduite', role: 'contradiction', found: translated }, { id: 'contenu-present', role: 'witness', found: page.scopes.length > 0 }] };
  if (translated) return { kind: 'unknown', ...base, examined: [checks] };
  const verdicts = [...page.dialogs, ...page.scopes].map((scope) => confront({ page, scope, session: base.session, generation: base.generation }, detectors));
  const examined = [checks, ...verdicts.flatMap((verdict) => verdict.examined)];
  const leading = lead(verdicts);
  if (leading === null) return { kind: isWaiting(page) ? 'loading' : 'unknown', ...base, examined };
  const [only, second] = leading.winners;
  if (only === undefined || second !== undefined) return { kind: 'ambiguous', states: leading.winners.map((winner) => winner.state), ...base, examined };
  return { kind: 'recognised', state: only.state, confidence: confidenceOf(only, leading), ...base, examined };
}

/** An open dialog that is itself a state leads over the page behind it. Two visible contents must say the same. */
function lead(verdicts: readonly Verdict[]): Verdict | null {
  const dialogs = verdicts.filter((verdict) => verdict.scope.kind === 'dialogue' && verdict.winners.length > 0);
  const candidates = dialogs.length > 0 ? dialogs : verdicts.filter((verdict) => verdict.scope.kind === 'contenu');
  const [first] = candidates;
  if (first === undefined || first.winners.length === 0) return null;
  return candidates.every((verdict) => sameStates(verdict, first)) ? first : null;
}

function sameStates(a: Verdict, b: Verdict): boolean {
  return a.winners.length === b.winners.length && a.winners.every((winner, index) => winner === b.winners[index]);
}

function confront(sight: Sight, detectors: readonly StateDetector[]): Verdict {
  const examined: Examined[] = [];
  const winners: StateDetector[] = [];
  for (const detector of detectors) {
    if (detector.within !== 'partout' && detector.within !== sight.scope.kind) continue;
    const clues = examineClues(detector, sight);
    if (clues.length > 1) examined.push({ state: detector.state, clues });
    if (clues.length === detector.clues.length && clues.every(isInFavour)) winners.push(detector);
  }
  const firm = winners.filter((winner) => winner.lastResort !== true);
  return { winners: firm.length > 0 ? firm : winners, scope: sight.scope, examined };
}

function isInFavour({ role, found }: ExaminedClue): boolean {
  if (role === 'support') return true;
  return role === 'contradiction' ? found === false : found === true;
}

/** Stops at the first witness that is missing: the page is another one, the rest would teach nothing. */
function examineClues(detector: StateDetector, sight: Sight): readonly ExaminedClue[] {
  const clues: ExaminedClue[] = [];
  for (const { id, role, found } of detector.clues) {
    const result = ask(() => found(sight));
    clues.push({ id, role, found: result });
    if (role === 'witness' && result !== true) break;
  }
  return clues;
}

function ask(question: () => boolean): ClueResult {
  try {
    return question();
  } catch {
    return 'error';
  }
}

function confidenceOf(winner: StateDetector, { examined }: Verdict): 'certain' | 'probable' {
  const supports = examined.find(({ state }) => state === winner.state)?.clues.filter(({ role }) => role === 'support') ?? [];
  return winner.seenForRealOn !== null && supports.every(({ found }) => found === true) ? 'certain' : 'probable';
}

/** Nothing to read yet, or something that the site draws while it waits. */
function isWaiting(page: PageVue): boolean {
  const { kind } = page.route;
  if (kind === 'publique' || kind === 'publique-elu' || kind === 'hors-application') return false;
  if (page.scopes.length === 0) return page.dialogs.length === 0 && page.racine;
  return page.scopes.some(isStillLoading);
}

/** Whether a state rests on something missing: such a verdict is announced only when it holds for two looks. */
export function restsOnAbsence(state: PageStateId): boolean {
  return DETECTORS.some((detector) => detector.state === state && detector.absence === true);
}

/** Takes a verdict, and whether the same was read twice in a row; returns what may be announced, and whether it waits for a second look. */
export function confirmed(report: PageReport, { stable }: { readonly stable: boolean }): { readonly report: PageReport; readonly encore: boolean } {
  if (stable || report.kind !== 'recognised' || !restsOnAbsence(report.state)) return { report, encore: false };
  const { session, generation, facts, examined } = report;
  return { report: { kind: 'loading', session, generation, facts, examined }, encore: true };
}
