import type { Page } from '@playwright/test';
import type { Lu } from '@/lib/guide/vue';
import type { Harness } from '@/tests/harness/chromium.mjs';

/** The panel's own page, in a tab, told what the page beside it is. */
export interface PanneauSimule {
  readonly panel: Page;
  /** Opens it again on another page. */
  readonly ouvrir: (lu: Lu) => Promise<void>;
}

/**
 * The built panel, its real scripts and its real policy; only the browser's answer to « what does the tab show? » is written
 * here, before the panel's code runs. A journey through the real site is told by the other specs.
 */
export async function panneauSimule({ context, id }: Harness): Promise<PanneauSimule> {
  const panel = await context.newPage();
  await panel.addInitScript(() => {
    const asked = (globalThis as { chrome?: { tabs?: Record<string, unknown> } }).chrome?.tabs;
    const text = new URLSearchParams(globalThis.location.search).get('lu');
    if (asked === undefined || text === null) return;
    const lu = JSON.parse(text) as { kind: string; report?: unknown };
    const url = lu.kind === 'hors-site' ? 'https://example.org/' : 'https://www.moncompteformation.gouv.fr/';
    asked['query'] = (_query: unknown, answer: (tabs: unknown) => void) => answer([{ id: 7, url }]);
    asked['sendMessage'] = (...args: readonly unknown[]) => (args.at(-1) as (value: unknown) => void)(lu.report);
  });
  return {
    panel,
    ouvrir: async (lu) => {
      await panel.goto(`chrome-extension://${id}/sidepanel.html?lu=${encodeURIComponent(JSON.stringify(lu))}`);
      await panel.locator(`main[data-page-state]`).waitFor();
    },
  };
}
