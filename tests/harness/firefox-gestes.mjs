/** What the tests in Firefox do again and again. */
import { MORE_STOPS, STOPS } from '../site/stops.mjs';
import { ELSEWHERE, READ_PANEL } from './panel.mjs';
import { addressOf } from './stops.mjs';
import { waitFor } from './wait.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./firefox.mjs').launchFirefox>>} Firefox */
/** @typedef {import('../site/stops.mjs').Stop} Stop */
/** @typedef {{ title: string, run: (firefox: Firefox) => Promise<void> }} Test */

/** @param {string} id @param {Partial<Stop['settings']>} [settings] @returns {Stop} a stop of the site of today */
export function stopOf(id, settings = {}) {
  const stop = [...STOPS, ...MORE_STOPS].find((one) => one.id === id && one.generation === 'dsfr');
  if (!stop) throw new Error(`no stop ${id}`);
  return { ...stop, settings: { ...stop.settings, ...settings } };
}

/** @param {Firefox} firefox @param {string} state */
export async function sidebarSays(firefox, state) {
  let last = '';
  await waitFor(async () => {
    last = (await firefox.readSidebar(READ_PANEL)).state;
    return last === state;
  }, { what: `the sidebar to say ${state}` }).catch((error) => {
    throw new Error(`${error.message} ; elle dit « ${last} »`, { cause: error });
  });
}

/** Afresh, from outside the site. @param {Firefox} firefox @param {Stop} stop */
export async function goTo(firefox, stop) {
  await firefox.goto(ELSEWHERE);
  await sidebarSays(firefox, 'hors-site');
  await firefox.goto(addressOf(stop));
}

/** As `goTo`, until the sidebar has said what the page is. @param {Firefox} firefox @param {Stop} stop */
export async function visit(firefox, stop) {
  await goTo(firefox, stop);
  await sidebarSays(firefox, stop.state);
}

/** @param {boolean} truth @param {string} what */
export function check(truth, what) {
  if (!truth) throw new Error(what);
}

/** Presses, in the sidebar, what bears that name. @param {Firefox} firefox @param {string} name */
export async function pressInSidebar(firefox, name) {
  const found = `[...document.querySelectorAll('button, summary, a')].find((one) => one.textContent.trim().replace(/\\s+/gu, " ") === ${JSON.stringify(name)} && one.getClientRects().length > 0)`;
  await waitFor(() => firefox.readSidebar(`${found} !== undefined`), { what: `« ${name} » in the sidebar` });
  await firefox.readSidebar(`(${found}.click(), true)`);
}

/** Runs a page of the extension for the length of a piece of work: `say` speaks there with the extension's rights. @param {Firefox} firefox @param {string} path @param {(say: (expression: string) => Promise<any>, context: string) => Promise<void>} work */
export async function withOwnPage(firefox, path, work) {
  const context = await firefox.openOwnPage(path);
  try {
    await work((expression) => firefox.evaluate(expression, context), context);
  } finally {
    await firefox.send('browsingContext.close', { context });
  }
}
