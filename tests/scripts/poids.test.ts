import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuild } from '@/scripts/lib/ensure-build.mjs';
import { TARGETS, outputOf } from '@/scripts/lib/root.mjs';
import { bundleOf, panelPage, readManifest, weigh } from '@/scripts/lib/sizes.mjs';

/** Compressed bytes: what the panel loads to be read, the text of the step included. */
const BUDGET = 60_000;
/** The same, for the script that every page of the site loads. */
const BUDGET_DE_LA_PAGE = 12_000;

/** What must never weigh on the first screen. */
const PLUS_TARD = ['Recherche', 'Glossaire', 'ToutesLesEtapes', 'Raisons', 'MessageACopier', 'Argent', 'Dates', 'lot-identite', 'lot-se-connecter', 'lot-s-inscrire', 'lot-valider'];

beforeAll(() => ensureBuild(), 120_000);

describe.each(TARGETS)('le poids du panneau construit pour %s', (target) => {
  it(`se lit en ${BUDGET} octets au plus`, () => {
    const { panelOpening, panel } = weigh(outputOf(target));
    expect(panelOpening).toBeLessThanOrEqual(BUDGET);
    expect(panel).toBeGreaterThan(panelOpening);
  });

  it(`ajoute ${BUDGET_DE_LA_PAGE} octets au plus à chaque page du site`, () => {
    expect(weigh(outputOf(target)).contentScript).toBeLessThanOrEqual(BUDGET_DE_LA_PAGE);
  });

  it.each(PLUS_TARD)('%s vient plus tard, dans son propre fichier', (nom) => {
    const { now, later } = bundleOf(outputOf(target), panelPage(readManifest(outputOf(target))));
    const isNamed = (file: string) => file === `chunks/${nom}.js`;
    expect([now.filter(isNamed), later.filter(isNamed).length]).toEqual([[], 1]);
  });
});
