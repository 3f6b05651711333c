/** What the real panel says, for whoever drives a browser. */

/** @typedef {{ state: string, step: string }} PanelWords */

/** An expression, so that both browsers read the same thing. */
export const READ_PANEL = "(({ dataset }) => ({ state: dataset.pageState ?? '', step: dataset.step ?? '' }))(document.querySelector('main'))";

/** @param {import('@playwright/test').Page} panel @returns {Promise<PanelWords>} */
export function readPanel(panel) {
  return panel.evaluate(READ_PANEL);
}

/** Two stops in a row may share a state: leaving the site first makes sure that what is read next is new. */
export const ELSEWHERE = 'about:blank';
