/** « Pourquoi je pense cela »: the clues of a report, in plain words. Ids and booleans in, words out. */

import type { Examined, ExaminedClue, PageReport, PageStateId } from '../page/types';
import { stepForState } from './parcours';
import { titreOf } from './etapes';

export interface Indice {
  readonly mots: string;
  readonly trouve: boolean;
}

export interface Raisons {
  /** How sure, and what it means. */
  readonly confiance: string;
  readonly pages: readonly { readonly titre: string; readonly indices: readonly Indice[] }[];
}

/** The words of a clue, or null when nobody wrote them: it is then left out, never shown as an id. */
export type MotsDIndice = (id: string) => string | null;

/** At most that many pages that nearly fit. */
const PRESQUE = 3;

export function raisonsOf(report: PageReport, motsDe: MotsDIndice): Raisons {
  const states = winnersOf(report);
  const examined = states.length > 0 ? report.examined.filter(({ state }) => states.includes(state as PageStateId)) : nearest(report.examined);
  const pages = examined.map(({ state, clues }) => ({ titre: titreOfState(state), indices: clues.flatMap((clue) => indiceOf(clue, motsDe)) }));
  return { confiance: CONFIANCE[report.kind === 'recognised' ? report.confidence : report.kind], pages: pages.filter(({ indices }) => indices.length > 0) };
}

const CONFIANCE = {
  certain: 'Certain : tous les indices sont là.',
  probable: 'Probable : les indices nécessaires sont là. Vérifiez que votre écran correspond.',
  'selon-vous': 'Selon vous : vous avez dit quelle était cette page.',
  ambiguous: 'Plusieurs pages correspondent aussi bien l’une que l’autre.',
  unknown: 'Aucune page connue ne correspond assez.',
  loading: 'Le site n’a pas fini d’afficher la page.',
} as const;

function winnersOf(report: PageReport): readonly PageStateId[] {
  if (report.kind === 'recognised') return [report.state];
  return report.kind === 'ambiguous' ? report.states : [];
}

/** The pages of which the most was found: what a person may compare with the screen. */
function nearest(examined: readonly Examined[]): readonly Examined[] {
  const found = (clues: readonly ExaminedClue[]) => clues.filter((clue) => clue.role !== 'contradiction' && clue.found === true).length;
  const checks = examined.filter(({ state, clues }) => state === 'page' && clues.some(isAgainst));
  const pages = examined.filter(({ state, clues }) => state !== 'page' && found(clues) > 0);
  return [...checks, ...[...pages].sort((a, b) => found(b.clues) - found(a.clues)).slice(0, PRESQUE)];
}

function isAgainst({ role, found }: ExaminedClue): boolean {
  return role === 'contradiction' ? found !== false : found !== true;
}

/** A veto that is not there teaches nothing; a clue that is missing does. */
function indiceOf(clue: ExaminedClue, motsDe: MotsDIndice): readonly Indice[] {
  const mots = motsDe(clue.id);
  if (mots === null || (clue.role === 'contradiction' && clue.found === false)) return [];
  return [{ mots, trouve: clue.found === true }];
}

function titreOfState(state: Examined['state']): string {
  return state === 'page' ? 'La page' : titreOf(stepForState[state]);
}
