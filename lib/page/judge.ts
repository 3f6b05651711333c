/** The judging half: from what was read to what the page is, or to the plain admission that it is not known. */

import { proposer } from './classement';
import { type Sight, holds } from './conditions';
import type { Etat } from './etat';
import { ETATS } from './etats';
import { factsOf } from './facts';
import { generationOf } from './generation';
import { dit } from './motifs';
import { PAROLES } from './paroles';
import type { Releve } from './releve';
import { sessionOf } from './session';
import { signatureOf } from './signature';
import type { ClueResult, Examined, ExaminedClue, PageReport, PageStateId } from './types';
import { type OpenReleve, type OpenPart, openReleve } from './open-releve';

/** The entries to judge by: those of the site, or others for a test. */
export type Etats = Readonly<Partial<Record<PageStateId, Etat>>>;

interface Verdict {
  readonly winners: readonly PageStateId[];
  readonly scope: OpenPart;
  readonly examined: readonly Examined[];
}

/** Takes what was read, null when the page could not be. Never throws on what the schema accepts. */
export function judge(releve: Releve | null, etats: Etats = ETATS): PageReport {
  return releve === null ? refusedReport('page-lisible') : examine(openReleve(releve), etats);
}

/** Nothing is claimed of a page that failed a check made before any state. */
export function refusedReport(id: string): PageReport {
  return { kind: 'unknown', proposees: [], session: 'indetermine', generation: 'indeterminee', facts: {}, examined: [{ state: 'page', clues: [{ id, role: 'witness', found: false }] }] };
}

function examine(page: OpenReleve, etats: Etats): PageReport {
  const session = sessionOf(page);
  const base = { session, generation: generationOf(page), facts: factsOf(page, session) } as const;
  const check = (id: string, role: 'witness' | 'contradiction', found: boolean): ExaminedClue => ({ id, role, found });
  const translated = page.traduit;
  const first = [check('page-traduite', 'contradiction', translated), check('contenu-present', 'witness', page.scopes.length > 0)];
  if (translated) return { kind: 'unknown', proposees: [], ...base, facts: {}, examined: [{ state: 'page', clues: first }] };
  const verdicts = [...page.dialogs.filter((dialog) => !isAside(dialog)), ...page.scopes].map((scope) => (isForeign(page, scope) ? { winners: [], scope, examined: [] } : confront({ page, scope, session }, etats)));
  const covered = verdicts.some(isUnknownWindow);
  const found = [...(covered ? ['fenetre-ouverte'] : []), ...(page.scopes.some((scope) => isJournal(page, scope)) ? ['liste-de-messages'] : [])];
  const examined: readonly Examined[] = [{ state: 'page', clues: [...first, ...found.map((id) => check(id, 'contradiction', true))] }, ...verdicts.flatMap((verdict) => verdict.examined)];
  const signature = signatureOf(page, session);
  const silent = { ...base, ...(signature.length === 0 ? {} : { signature }), proposees: proposer(page, session), examined } as const;
  if (covered) return { kind: 'unknown', ...silent };
  const leading = lead(verdicts);
  if (leading === null) return { kind: isWaiting(page) ? 'loading' : 'unknown', ...silent };
  const [only, second] = leading.winners;
  if (only === undefined || second !== undefined) return { kind: 'ambiguous', states: leading.winners, ...silent };
  return { kind: 'recognised', state: only, confidence: confidenceOf(only, etats, leading), ...base, examined };
}

/** The windows of cookies and of logging out are no state, and say nothing of the page: « Tout accepter » there accepts no proposal. */
function isAside({ lus }: OpenPart): boolean {
  return dit(lus, [...PAROLES.cookies.motifs, ...PAROLES.deconnexion.motifs]);
}

/** What borrows the words of the procedure without being it: a survey, a letter to subscribe to, past messages. */
function isForeign(page: OpenReleve, scope: OpenPart): boolean {
  return scope.kind === 'dialogue' ? dit(scope.lus, PAROLES['sans-rapport'].motifs) : isJournal(page, scope);
}

/** Each line may name a state, and none of them is the page's. A sheet and a dossier have dated lists too. */
function isJournal({ route }: OpenReleve, { signes }: OpenPart): boolean {
  return route.kind === 'autre' && signes.includes('lignes-datees');
}

/** An open window that is no state: nobody knows what it asks, whatever the page behind is. */
function isUnknownWindow({ scope, winners }: Verdict): boolean {
  return scope.kind === 'dialogue' && winners.length === 0;
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

function confront(sight: Sight, etats: Etats): Verdict {
  const examined: Examined[] = [];
  const winners: PageStateId[] = [];
  for (const [name, etat] of Object.entries(etats)) {
    const state = name as PageStateId;
    if (etat.within !== 'partout' && etat.within !== sight.scope.kind) continue;
    const clues = examineClues(etat, sight);
    if (clues.length > 1) examined.push({ state, clues });
    if (clues.length === etat.clues.length && clues.every(isInFavour)) winners.push(state);
  }
  const firm = winners.filter((winner) => etats[winner]?.lastResort !== true);
  return { winners: firm.length > 0 ? firm : winners, scope: sight.scope, examined };
}

function isInFavour({ role, found }: ExaminedClue): boolean {
  if (role === 'support') return true;
  return role === 'contradiction' ? found === false : found === true;
}

/** Stops at the first witness that is missing: the page is another one, the rest would teach nothing. */
function examineClues(etat: Etat, sight: Sight): readonly ExaminedClue[] {
  const clues: ExaminedClue[] = [];
  for (const { id, role, quand } of etat.clues) {
    const result = ask(() => holds(quand, sight));
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

function confidenceOf(winner: PageStateId, etats: Etats, { examined }: Verdict): 'certain' | 'probable' {
  const supports = examined.find(({ state }) => state === winner)?.clues.filter(({ role }) => role === 'support') ?? [];
  return (etats[winner]?.seenForRealOn ?? null) !== null && supports.every(({ found }) => found === true) ? 'certain' : 'probable';
}

/** Nothing to read yet, or something that the site draws while it waits. */
function isWaiting(page: OpenReleve): boolean {
  const { kind } = page.route;
  if (kind === 'publique' || kind === 'publique-elu' || kind === 'hors-application') return false;
  if (page.scopes.length === 0) return page.dialogs.length === 0 && page.racine;
  return page.scopes.some(({ lus, signes }) => signes.includes('chargement') || dit(lus, [{ tous: ['chargement'], ou: 'message', court: 8 }]));
}

/** Whether a state rests on something missing: such a verdict is announced only when it holds for two looks. */
export function restsOnAbsence(state: PageStateId): boolean {
  return (ETATS[state] as Etat).absence === true;
}

/** Takes a verdict, and whether the same was read twice in a row; returns what may be announced, and whether it waits for a second look. */
export function confirmed(report: PageReport, { stable }: { readonly stable: boolean }): { readonly report: PageReport; readonly encore: boolean } {
  if (stable || report.kind !== 'recognised' || !restsOnAbsence(report.state)) return { report, encore: false };
  const { session, generation, facts, examined, state } = report;
  return { report: { kind: 'loading', proposees: [state], session, generation, facts, examined }, encore: true };
}

