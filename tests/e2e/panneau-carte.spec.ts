import type { Page } from '@playwright/test';
import { addDays, civilDate } from '@/lib/calendar/civil-date';
import type { TabReading } from '@/lib/guide/panel-view';
import { STATUT_IDS } from '@/lib/guide/statuts';
import { ECRANS_POSSIBLES, page, rapportDe } from '@/tests/components/rapports';
import { isComplete } from './complet';
import { expect, test } from './harness';
import { type PanneauSimule, panneauSimule } from './panneau-simule';
import { keep } from './worker';

/** A usual panel on a small portable computer, and the narrowest one that a person may leave. */
const PLACES = [{ width: 360, height: 700 }, { width: 320, height: 640 }] as const;
const TAILLES = [1, 2, 3] as const;

const AUJOURD_HUI = civilDate(new Date().toISOString().slice(0, 10));
const DEBUTS = [2, 8, 14, 20, 26, 90, 300].map((jours) => addDays(AUJOURD_HUI, jours));

/** The longest words come with days and statuses: each answer that the card may give. */
const AUTRES: readonly (readonly [string, TabReading])[] = [
  ...(['formation', 'annulation', 'inscription-validee', 'formation-indisponible'] as const).flatMap((state) => DEBUTS.map((debut) => [`${state}, début le ${debut}`, page(rapportDe(state, { debut }))] as const)),
  ...STATUT_IDS.map((statut) => [`liste, ${statut}`, page(rapportDe('liste-dossiers', { statuts: [statut] }))] as const),
  ...STATUT_IDS.map((statut) => [`dossier fermé, ${statut}`, page(rapportDe('dossier-clos', { statuts: [statut] }))] as const),
  ['annulation, rien de lu', page(rapportDe('annulation', {}))],
  ['annulation, pas confirmé', page(rapportDe('annulation', { statuts: ['a-valider'] }))],
  ['indisponible, déconnecté', page({ ...rapportDe('formation-indisponible'), session: 'deconnecte' })],
  ['indisponible, on ne sait pas', page({ ...rapportDe('formation-indisponible'), session: 'indetermine' })],
  ['lien périmé, déconnecté', page({ ...rapportDe('lien-email-perime'), session: 'deconnecte' })],
];

/** Every screen at every size with `npm run test:complet`. Otherwise each meets one size in turn, and the largest letters meet twice as many. */
const TOUS = [...ECRANS_POSSIBLES, ...AUTRES];
const EN = 10;

function ecransOf(taille: (typeof TAILLES)[number]): typeof TOUS {
  return TOUS.filter((_, at) => isComplete || at % EN === taille || (taille === 3 && at % EN === 0));
}

/** What of the first act is not on the first screen, whole, above « Mon association » when it stays in sight; null when all of it is. */
function cache(panel: Page): Promise<string | null> {
  return panel.evaluate(() => {
    const acte = document.querySelector('.acte');
    if (acte === null) return 'aucun acte';
    const barre = document.querySelector('.association');
    const place = barre !== null && getComputedStyle(barre).position === 'sticky' ? barre.getBoundingClientRect().top : globalThis.innerHeight;
    const bas = Math.max(...[acte, ...acte.querySelectorAll('p, .bouton')].map((element) => element.getBoundingClientRect().bottom));
    return bas <= place ? null : `finit à ${Math.round(bas)}, place jusqu’à ${Math.round(place)}`;
  });
}

let simule: PanneauSimule | null = null;

test.beforeAll(async ({ harness }) => {
  // The browser is shared: trainings met by an earlier test are no part of these screens.
  await keep(harness.worker, 'session', {});
  simule = await panneauSimule(harness);
});

test.afterAll(async ({ harness }) => {
  await simule?.panel.close();
  await keep(harness.worker, 'local', {});
});

for (const taille of TAILLES) {
  test(`taille ${taille} gardée, puis panneau ouvert : sur chaque page, la première chose à faire et son bouton tiennent sur le premier écran`, async ({ harness }) => {
    test.setTimeout(240_000);
    if (simule === null) throw new Error('no panel');
    const { panel, ouvrir } = simule;
    await keep(harness.worker, 'local', { reglages: { version: 1, valeur: { association: 'amg-gironde', zone: null, taille, theme: 'clair' } } });
    const caches: string[] = [];
    for (const [nom, lu] of ecransOf(taille)) {
      await ouvrir(lu);
      await expect(panel.locator('main:not([data-page-state=chargement])').or(panel.locator(`main[data-page-state="${nom}"]`))).toHaveCount(1);
      await expect(panel.locator('html')).toHaveAttribute('data-taille', String(taille));
      for (const place of PLACES) {
        await panel.setViewportSize(place);
        const reste = await cache(panel);
        if (reste !== null) caches.push(`${nom}, ${place.width} × ${place.height} : ${reste}`);
      }
    }
    expect(caches).toEqual([]);
  });
}
