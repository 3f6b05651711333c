/**
 * Reads pages by authors who never saw the reader, and prints how right it is: `npm run test:aveugles`. What is proposed is ranked by weights
 * learned without that author's pages.
 * `--dossier <folder>`: other pages than those of the project · `--auteur <letter>`: of that author only · `--tout`: our own fixtures as well · `--detail`: each page that is not right.
 */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Poids, classer, proposer } from '@/lib/page/classement';
import { LEXIQUE } from '@/lib/page/detect';
import { judge } from '@/lib/page/judge';
import { readOrNull } from '@/lib/page/read';
import { isSiteUrl } from '@/lib/page/route';
import type { PageReport } from '@/lib/page/types';
import { openReleve } from '@/lib/page/open-releve';
import { type Exemple, apprendre, exempleOf } from './lib/aveugles/apprendre';
import { COLONNES, type Resultat, comparer, lineOf } from './lib/aveugles/bilan';
import { type PageEtiquetee, openPage, pagesAveugles, pagesConnues } from './lib/aveugles/pages';

const { values } = parseArgs({ options: { dossier: { type: 'string' }, auteur: { type: 'string' }, tout: { type: 'boolean' }, detail: { type: 'boolean' } } });

function readLabelled(page: PageEtiquetee, poids: Poids): Resultat {
  const { document, close } = openPage(page.html);
  const url = new URL(page.attendu.url);
  const releve = isSiteUrl(url) ? readOrNull({ url, document }, LEXIQUE) : null;
  close();
  const report = judge(releve);
  const vue = releve === null ? null : openReleve(releve);
  const ranked: PageReport = report.kind === 'recognised' || vue === null || report.proposees.length === 0 ? report : { ...report, proposees: proposer(vue, report.session, poids) };
  const bons: ReadonlySet<string | null> = new Set([page.attendu.state, ...(page.attendu.accept ?? [])]);
  const seul = vue === null ? -1 : classer(vue, report.session, poids).findIndex((state) => bons.has(state));
  return { ...comparer(page, ranked), seul: seul + 1 };
}

const ours: readonly Exemple[] = pagesConnues().flatMap((page) => exempleOf(page) ?? []);
const given: readonly Exemple[] = pagesAveugles().flatMap((page) => exempleOf(page) ?? []);

/** Our own fixtures are left out one in four, in turn: a page must not teach its own answer. */
function poidsSans(auteur: string, turn: number): Poids {
  const without = auteur === 'pages' ? ours.filter((_, at) => at % 4 !== turn) : ours;
  return apprendre([...without, ...given.filter(({ page }) => page.auteur !== auteur)]);
}

const aveugles = pagesAveugles(values.dossier === undefined ? undefined : resolve(values.dossier));
const pages = [...aveugles, ...(values.tout ? pagesConnues() : [])].filter(({ auteur }) => values.auteur === undefined || auteur === values.auteur);
const auteurs = [...new Set(pages.map(({ auteur }) => auteur))];
const resultats = auteurs.flatMap((auteur) => {
  const turns = auteur === 'pages' ? [0, 1, 2, 3].map((turn) => poidsSans(auteur, turn)) : [poidsSans(auteur, 0)];
  return pages.filter((page) => page.auteur === auteur).map((page, at) => readLabelled(page, turns[at % turns.length] as Poids));
});
const table = [COLONNES, ...auteurs.map((auteur) => lineOf(auteur, resultats.filter(({ page }) => page.auteur === auteur))), lineOf('ensemble', resultats)];
const widths = COLONNES.map((_, at) => Math.max(...table.map((line) => line[at]?.length ?? 0)));
for (const line of table) console.log(line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));

for (const { page, lu, issue, rang, fautes } of resultats) {
  if (issue === 'juste' || !(values.detail || issue === 'faux')) continue;
  console.log(`${issue.toUpperCase()} ${page.nom} : lu ${lu}, attendu ${page.attendu.state ?? 'rien'}${rang === null ? '' : `, proposé au rang ${rang || '–'}`}${fautes.length > 0 ? ` (${fautes.join(' ; ')})` : ''}`);
}
if (resultats.some(({ issue }) => issue === 'faux')) process.exitCode = 1;
