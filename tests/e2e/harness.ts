import { test as base, type Page } from '@playwright/test';
import { outputOf } from '@/scripts/lib/root';
import { type Harness, launchChromium } from '@/tests/harness/chromium';
import { placeWitnesses } from '@/tests/harness/witness';
import { startSite } from '@/tests/site/server';
import { writeEvidence } from './evidence';

type Witnesses = Awaited<ReturnType<typeof placeWitnesses>>;
type Site = Awaited<ReturnType<typeof startSite>>;

interface WorkerFixtures {
  readonly site: Site;
  readonly poste: { readonly harness: Harness; readonly witnesses: Witnesses };
  readonly harness: Harness;
  readonly witnesses: Witnesses;
  /** The one tab that the journeys share. */
  readonly onglet: Page;
}

interface TestFixtures {
  /** Each test starts with no guide open: beside it, pages show no note. */
  readonly sansGuide: undefined;
}

/** One replica and one Chromium per worker; what the browser did is written down when it closes. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures in the pattern itself
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  poste: [
    async ({ site }, use, info) => {
      const harness = await launchChromium({ extension: outputOf('chrome'), sitePort: site.port });
      const witnesses = await placeWitnesses(harness.context);
      await use({ harness, witnesses });
      writeEvidence(`chromium-${info.workerIndex}`, { ...(await harness.close()), ...witnesses });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  harness: [({ poste }, use) => use(poste.harness), { scope: 'worker' }],
  sansGuide: [async ({ poste }, use) => { await poste.harness.closePanel(); await use(undefined); }, { auto: true }],
  witnesses: [({ poste }, use) => use(poste.witnesses), { scope: 'worker' }],
  onglet: [
    async ({ harness }, use) => {
      const page = await harness.context.newPage();
      for (const other of harness.context.pages()) if (other !== page) await other.close();
      await use(page);
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
