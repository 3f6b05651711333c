import type { Page } from '@playwright/test';
import type { TabReading } from '@/lib/guide/panel-view';
import type { Harness } from '@/tests/harness/chromium';

/** The panel's own page, in a tab, told what the page beside it is. */
export interface PanneauSimule {
  readonly panel: Page;
  /** Opens it again on another page. */
  readonly ouvrir: (lu: TabReading) => Promise<void>;
}

/**
 * The built panel, its real scripts and its real policy; only the browser's answer to « what does the tab show? » is written
 * here, before the panel's code runs. A journey through the real site is told by the other specs.
 */
export async function panneauSimule({ context, id }: Harness): Promise<PanneauSimule> {
  const panel = await context.newPage();
  await panel.addInitScript(() => {
    const text = new URLSearchParams(globalThis.location.search).get('lu');
    if (text === null) return;
    const lu = JSON.parse(text) as { kind: string; report?: unknown };
    const url = lu.kind === 'hors-site' ? 'https://example.org/' : 'https://www.moncompteformation.gouv.fr/';
    // Chromium gives the same API under two names, with promises or with a last argument to call back.
    const answer = (value: unknown) => (...args: readonly unknown[]): Promise<unknown> => {
      const last = args.at(-1);
      if (typeof last === 'function') last(value);
      return Promise.resolve(value);
    };
    const names = globalThis as unknown as Record<'browser' | 'chrome', { tabs?: Record<string, unknown> } | undefined>;
    for (const api of [names.browser, names.chrome]) {
      if (api?.tabs === undefined) continue;
      api.tabs['query'] = answer([{ id: 7, url }]);
      api.tabs['sendMessage'] = answer(lu.report);
    }
  });
  return {
    panel,
    ouvrir: async (lu) => {
      await panel.goto(`chrome-extension://${id}/sidepanel.html?lu=${encodeURIComponent(JSON.stringify(lu))}`);
      await panel.locator(`main[data-page-state]`).waitFor();
    },
  };
}
