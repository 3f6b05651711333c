import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { zipOfBuild } from '@/scripts/lib/archive.mjs';
import { openDeflate } from '@/scripts/lib/deflate.mjs';
import { ensureBuild } from '@/scripts/lib/ensure-build.mjs';
import { TARGETS, outputOf } from '@/scripts/lib/root';
import { bundleOf, panelPage, readManifest, weigh } from '@/scripts/lib/sizes.mjs';

/** Compressed bytes: what the panel loads to be read, the text of the step included. */
const BUDGET = 60_000;
/** The same, for the script that every page of the site loads. */
const BUDGET_DE_LA_PAGE = 10_500;

/** What must never weigh on the first screen: parts by the component that draws them, texts by what holds them. Readable files say it themselves. */
const PLUS_TARD = ['Recherche', 'Glossaire', 'ToutesLesEtapes', 'Raisons', 'MessageACopier', 'Argent', 'Dates', 'lotIdentite', 'lotSeConnecter', 'lotSInscrire', 'lotValider'];

/** Bytes of the package given to a store. */
const BUDGET_DU_PAQUET = 250_000;

beforeAll(() => ensureBuild(), 120_000);

it(`le paquet de chaque navigateur tient en ${BUDGET_DU_PAQUET} octets`, async () => {
  const deflate = openDeflate();
  // Edge's is Chrome's, byte for byte (test:reproductible).
  const weights = await Promise.all(TARGETS.filter((target) => target !== 'edge').map(async (target) => (await zipOfBuild(outputOf(target), deflate)).length));
  expect(Math.max(...weights)).toBeLessThanOrEqual(BUDGET_DU_PAQUET);
});

describe.each(TARGETS)('le poids du panneau construit pour %s', (target) => {
  it(`se lit en ${BUDGET} octets au plus`, () => {
    const { panelOpening, panel } = weigh(outputOf(target));
    expect(panelOpening).toBeLessThanOrEqual(BUDGET);
    expect(panel).toBeGreaterThan(panelOpening);
  });

  it(`ajoute ${BUDGET_DE_LA_PAGE} octets au plus à chaque page du site`, () => {
    expect(weigh(outputOf(target)).contentScript).toBeLessThanOrEqual(BUDGET_DE_LA_PAGE);
  });

  it.each(PLUS_TARD)('%s vient plus tard', (nom) => {
    const { now, later } = bundleOf(outputOf(target), panelPage(readManifest(outputOf(target))));
    const declares = (file: string) => new RegExp(`^(?:async )?(?:function|var|const) ${nom}\\b`, 'mu').test(readFileSync(join(outputOf(target), file), 'utf8'));
    expect([now.filter(declares), later.filter(declares).length]).toEqual([[], 1]);
  });

  it.each(['entrainement', 'fiche-accompagnant'])('la page %s lit son propre style après celui qu’elle partage', (page) => {
    const sheets = [...readFileSync(join(outputOf(target), `${page}.html`), 'utf8').matchAll(/assets\/([\w-]+)\.css/gu)].map(([, name]) => name);
    expect([sheets.length, sheets.at(-1)]).toEqual([2, page]);
  });
});
