/** How right the reader is on labelled pages: counted the same way for every author. */

import type { PageReport } from '@/lib/page/types';
import type { PageEtiquetee } from './pages';

export type Issue = 'juste' | 'silence' | 'faux';

export interface Resultat {
  readonly page: PageEtiquetee;
  readonly lu: string;
  readonly issue: Issue;
  /** Where the right state stands among what is proposed: 1 for the first, 0 when it is not there, null when there is none to propose. */
  readonly rang: number | null;
  readonly fautes: readonly string[];
  /** Where the right state stands in the ranking alone, whatever the rules said. */
  readonly seul: number;
}

export function verdictOf(report: PageReport): string {
  if (report.kind === 'recognised') return report.state;
  return { ambiguous: 'ambigu', loading: 'chargement', unknown: 'inconnu' }[report.kind];
}

/** Compares a report with what a person decided. Silence is never wrong; a state, a session or a fact can be. */
export function comparer(page: PageEtiquetee, report: PageReport): Omit<Resultat, 'seul'> {
  const { state, accept = [], session, acceptSession = [], facts = {}, noFacts = [] } = page.attendu;
  const lu = verdictOf(report);
  const claims = report.kind === 'recognised';
  const isRight = claims ? lu === state || accept.includes(lu) : state === null || accept.includes(lu);
  const fautes: string[] = [];
  if (claims && !isRight) fautes.push(`état ${lu}`);
  if (report.session !== 'indetermine' && report.session !== session && !acceptSession.includes(report.session)) fautes.push(`session ${report.session}`);
  const seen = report.facts as Readonly<Record<string, unknown>>;
  for (const [key, wanted] of Object.entries(facts)) if (seen[key] !== undefined && JSON.stringify(seen[key]) !== JSON.stringify(wanted)) fautes.push(`${key} ${JSON.stringify(seen[key])}`);
  for (const key of noFacts) if (seen[key] !== undefined) fautes.push(`${key} ${JSON.stringify(seen[key])} en trop`);
  const proposees = claims ? [report.state] : 'proposees' in report ? report.proposees : [];
  const bons: ReadonlySet<string | null> = new Set([state, ...accept]);
  const rang = state === null ? null : proposees.findIndex((one) => bons.has(one)) + 1;
  return { page, lu, issue: fautes.length > 0 ? 'faux' : isRight ? 'juste' : 'silence', rang, fautes };
}

/** The figures of some results, as a line of the table. */
export function lineOf(nom: string, resultats: readonly Resultat[]): readonly string[] {
  const etats = resultats.filter(({ rang }) => rang !== null);
  const part = (list: readonly Resultat[]): string => (etats.length === 0 ? '–' : `${list.length} (${Math.round((100 * list.length) / etats.length)} %)`);
  const faux = resultats.filter(({ issue }) => issue === 'faux');
  return [
    nom, String(resultats.length),
    part(etats.filter(({ issue, lu }) => issue === 'juste' && !MUETS.has(lu))),
    part(etats.filter(({ rang }) => rang === 1)), part(etats.filter(({ rang }) => rang !== null && rang >= 1 && rang <= 3)),
    part(etats.filter(({ seul }) => seul === 1)), part(etats.filter(({ seul }) => seul >= 1 && seul <= 3)),
    String(faux.length), String(faux.filter(({ page }) => page.attendu.critical).length),
  ];
}

/** Verdicts that claim nothing. */
const MUETS: ReadonlySet<string> = new Set(['inconnu', 'chargement', 'ambigu']);

export const COLONNES = ['auteur', 'pages', 'reconnues', 'bon premier', 'bon dans les trois', 'classement seul, 1er', 'dans les trois', 'faux', 'faux graves'] as const;
