/**
 * Reads pages by authors who never saw the reader, and prints how right it is: `npm run test:aveugles`.
 * `--dossier <folder>`: other pages than those of the project · `--auteur <letter>`: of that author only · `--tout`: our own fixtures as well · `--detail`: each page that is not right.
 */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { detectPageState } from '@/lib/page/detect';
import { COLONNES, type Resultat, comparer, ligneDe } from './lib/aveugles/bilan';
import { type PageEtiquetee, openPage, pagesAveugles, pagesConnues } from './lib/aveugles/pages';

const { values } = parseArgs({ options: { dossier: { type: 'string' }, auteur: { type: 'string' }, tout: { type: 'boolean' }, detail: { type: 'boolean' } } });

function lire(page: PageEtiquetee): Resultat {
  const { document, close } = openPage(page.html);
  const report = detectPageState({ url: new URL(page.attendu.url), document });
  close();
  return comparer(page, report);
}

const aveugles = pagesAveugles(values.dossier === undefined ? undefined : resolve(values.dossier));
const pages = [...aveugles, ...(values.tout ? pagesConnues() : [])].filter(({ auteur }) => values.auteur === undefined || auteur === values.auteur);
const resultats = pages.map(lire);
const auteurs = [...new Set(pages.map(({ auteur }) => auteur))];
const table = [COLONNES, ...auteurs.map((auteur) => ligneDe(auteur, resultats.filter(({ page }) => page.auteur === auteur))), ligneDe('ensemble', resultats)];
const widths = COLONNES.map((_, at) => Math.max(...table.map((line) => line[at]?.length ?? 0)));
for (const line of table) console.log(line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));

for (const { page, lu, issue, rang, fautes } of resultats) {
  if (issue === 'juste' || !(values.detail || issue === 'faux')) continue;
  console.log(`${issue.toUpperCase()} ${page.nom} : lu ${lu}, attendu ${page.attendu.state ?? 'rien'}${rang === null ? '' : `, proposé au rang ${rang || '–'}`}${fautes.length > 0 ? ` (${fautes.join(' ; ')})` : ''}`);
}
if (resultats.some(({ issue }) => issue === 'faux')) process.exitCode = 1;
