/** What the real panel says, for whoever drives a browser. */

import type { Page } from '@playwright/test';

export type PanelWords = { state: string, step: string };

/** An expression, so that both browsers read the same thing. A panel that is still being drawn says nothing. */
export const READ_PANEL = "((main) => ({ state: main?.dataset.pageState ?? '', step: main?.dataset.step ?? '' }))(document.querySelector('main'))";

export function readPanel(panel: Page): Promise<PanelWords> {
  return panel.evaluate(READ_PANEL);
}

/** Two stops in a row may share a state: leaving the site first makes sure that what is read next is new. */
export const ELSEWHERE = 'about:blank';
