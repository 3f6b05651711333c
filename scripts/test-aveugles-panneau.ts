/**
 * `npm run test:aveugles:panneau`: the same pages as `npm run test:aveugles`, in a real Chromium, with the real panel beside them: what a person
 * would see. `--dossier <folder>`: other pages than those of the project.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isSiteUrl } from '@/lib/page/route';
import type { PageReport, PageStateId } from '@/lib/page/types';
import { launchChromium } from '../tests/harness/chromium';
import { askReport, tabIdOf } from '../tests/harness/report';
import { paperReader } from '../tests/harness/serve-page';
import { waitFor } from '../tests/harness/wait';
import { COLONNES, type Resultat, comparer, lineOf } from './lib/aveugles/bilan';
import { pagesAveugles } from './lib/aveugles/pages';
import { ensureBuild } from './lib/ensure-build';
import { outputOf } from './lib/root';
import { table } from './lib/table';

const PATIENCE_MS = 20_000;
const MUETS = { inconnu: 'unknown', ambigu: 'ambiguous', chargement: 'loading', 'hors-site': 'unknown' } as const;

interface Vu {
  readonly etat: string;
  readonly proposees: readonly string[];
}

/** What the panel shows, as a report: its state and what it proposes; the rest is what the page's script announced. */
function rapportOf({ etat, proposees }: Vu, announced: PageReport | null): PageReport {
  const base = { session: announced?.session ?? 'indetermine', generation: announced?.generation ?? 'indeterminee', facts: announced?.facts ?? {}, examined: [] } as const;
  const kind = (MUETS as Readonly<Record<string, (typeof MUETS)[keyof typeof MUETS] | undefined>>)[etat];
  if (kind === undefined) return { kind: 'recognised', state: etat as PageStateId, confidence: 'probable', ...base };
  const silent = { ...base, proposees: proposees as readonly PageStateId[] };
  return kind === 'ambiguous' ? { kind, states: silent.proposees, ...silent } : { kind, ...silent };
}

const { values } = parseArgs({ options: { dossier: { type: 'string' } } });
await ensureBuild(['chrome']);
const { context, worker, openPanel, close } = await launchChromium({ extension: outputOf('chrome') });
const resultats: Resultat[] = [];
try {
  const page = await context.newPage();
  const show = await paperReader(page);
  await page.goto('about:blank');
  const panel = await openPanel(page);
  const tabId = await tabIdOf(worker, page);
  const read = (): Promise<Vu> => panel.locator('main').evaluate((main) => ({ etat: main.getAttribute('data-page-state') ?? '', proposees: (main.getAttribute('data-proposees') ?? '').split(' ').filter(Boolean) }));
  for (const one of pagesAveugles(values.dossier === undefined ? undefined : resolve(values.dossier))) {
    const url = one.attendu.url;
    await show({ url, body: one.html });
    await page.waitForLoadState('load');
    const announced = isSiteUrl(new URL(url)) ? await askReport(worker, tabId, PATIENCE_MS).catch(() => null) : null;
    const wanted = announced === null ? null : announced.kind === 'recognised' ? announced.state : null;
    // The panel follows the page a moment later.
    const vu = await waitFor(async () => {
      const seen = await read();
      return wanted === null || seen.etat === wanted ? seen : null;
    }, { what: `the panel on ${one.nom}`, ms: PATIENCE_MS }).catch(read);
    const report = rapportOf(vu, announced);
    resultats.push({ ...comparer(one, report), seul: 0 });
  }
} finally {
  await close();
}
const auteurs = [...new Set(resultats.map(({ page }) => page.auteur))];
const columns = (line: readonly string[]): string[] => line.filter((_, at) => at !== 5 && at !== 6);
console.log(table(columns(COLONNES), [...auteurs.map((auteur) => columns(lineOf(auteur, resultats.filter(({ page }) => page.auteur === auteur)))), columns(lineOf('ensemble', resultats))]));
for (const { page, lu, issue, rang, fautes } of resultats) if (issue !== 'juste') console.log(`${issue.toUpperCase()} ${page.nom} : lu ${lu}, attendu ${page.attendu.state ?? 'rien'}${rang === null ? '' : `, rang ${rang}`} ${fautes.join(' ; ')}`);
if (resultats.some(({ issue }) => issue === 'faux')) process.exitCode = 1;
