import type { TabReading } from '@/lib/guide/panel-view';
import { ECRANS_POSSIBLES } from '@/tests/components/rapports';
import { isComplete } from './complet';
import { panneauSimule } from './panneau-simule';
import { expect, test } from './harness';

/** Two hundred with `npm run test:complet`. */
const CHANGES = isComplete ? 200 : 60;
const PAGES = ECRANS_POSSIBLES.flatMap(([, lu]) => (lu.kind === 'page' ? [lu] : []));

/** What the page's script would announce, as the browser hands it to the panel. */
type Announce = (lu: Extract<TabReading, { kind: 'page' }>) => void;

test(`${CHANGES} changements de page pendant que la personne écrit : aucune lettre perdue, le curseur ne bouge pas`, async ({ harness }) => {
  // 24 s on a quiet machine, two browsers beside it: the limit is there against a hang.
  test.setTimeout(120_000);
  const [first] = PAGES;
  if (first === undefined) throw new Error('no page');
  const { panel, ouvrir } = await panneauSimule(harness);
  await panel.addInitScript(() => {
    const names = globalThis as unknown as Record<'browser' | 'chrome', { runtime?: { id: string; onMessage: { addListener(listener: (message: unknown, sender: unknown) => unknown): void } } } | undefined>;
    const sender = (id: string): unknown => ({ id, frameId: 0, url: 'https://www.moncompteformation.gouv.fr/espace-prive/html/', tab: { id: 7 } });
    for (const api of [names.browser, names.chrome]) {
      const runtime = api?.runtime;
      if (!runtime) continue;
      const add = runtime.onMessage.addListener.bind(runtime.onMessage);
      runtime.onMessage.addListener = (listener) => {
        (globalThis as unknown as { annoncer: Announce }).annoncer = (lu) => void listener({ type: 'report-changed', report: lu.report }, sender(runtime.id));
        add(listener);
      };
    }
  });
  await ouvrir(first);
  await panel.getByText('Chercher dans le guide').click();
  const field = panel.getByRole('searchbox');
  await field.focus();
  await panel.evaluate(() => {
    const counts = globalThis as unknown as { departs: number; etats: Set<string> };
    counts.departs = 0;
    counts.etats = new Set();
    document.activeElement?.addEventListener('blur', () => { counts.departs += 1; });
    new MutationObserver(() => counts.etats.add(document.querySelector('main')?.dataset['pageState'] ?? '')).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-page-state'] });
  });
  let typed = '';
  for (let at = 1; at <= CHANGES; at += 1) {
    const letter = 'abcdefghij'[at % 10] ?? 'a';
    await panel.evaluate((lu) => (globalThis as unknown as { annoncer: Announce }).annoncer(lu), PAGES[at % PAGES.length] ?? first);
    await panel.keyboard.type(letter);
    typed += letter;
  }
  await expect(field).toHaveValue(typed);
  await expect(field).toBeFocused();
  const seen = await panel.evaluate(() => {
    const { departs, etats } = globalThis as unknown as { departs: number; etats: Set<string> };
    return { departs, etats: etats.size };
  });
  expect(seen.departs).toBe(0);
  expect(seen.etats).toBeGreaterThan(20);
  await panel.close();
});
