/** What the tests in Firefox do again and again. */
import { type Stop, MORE_STOPS, STOPS } from '../site/stops';
import { type PanelWords, ELSEWHERE, READ_PANEL } from './panel';
import { addressOf } from './stops';
import { waitFor } from './wait';
import type { launchFirefox } from './firefox';

export type Firefox = Awaited<ReturnType<typeof launchFirefox>>;
export type Test = { title: string, run: (firefox: Firefox) => Promise<void> };

/** @returns a stop of the site of today */
export function stopOf(id: string, settings: Partial<Stop['settings']> = {}): Stop {
  const stop = [...STOPS, ...MORE_STOPS].find((one) => one.id === id && one.generation === 'dsfr');
  if (!stop) throw new Error(`no stop ${id}`);
  return { ...stop, settings: { ...stop.settings, ...settings } };
}

export async function sidebarSays(firefox: Firefox, state: string): Promise<void> {
  let last = '';
  await waitFor(async () => {
    last = (await firefox.readSidebar<PanelWords>(READ_PANEL)).state;
    return last === state;
  }, { what: `the sidebar to say ${state}` }).catch((error) => {
    throw new Error(`${error.message} ; elle dit « ${last} »`, { cause: error });
  });
}

/** Afresh, from outside the site. */
export async function goTo(firefox: Firefox, stop: Stop): Promise<void> {
  if (!(await firefox.isSidebarOpen())) await firefox.openSidebar();
  await firefox.goto(ELSEWHERE);
  await sidebarSays(firefox, 'hors-site');
  await firefox.goto(addressOf(stop));
}

/** As `goTo`, until the sidebar has said what the page is. */
export async function visit(firefox: Firefox, stop: Stop): Promise<void> {
  await goTo(firefox, stop);
  await sidebarSays(firefox, stop.state);
}

/** As `visit`, then again with the sidebar closed: beside an open guide, the page shows no note. */
export async function visitAlone(firefox: Firefox, stop: Stop): Promise<void> {
  await visit(firefox, stop);
  await firefox.closeSidebar();
  await firefox.goto(ELSEWHERE);
  await firefox.goto(addressOf(stop));
}

export function check(truth: boolean, what: string): void {
  if (!truth) throw new Error(what);
}

/** Presses, in the sidebar, what bears that name. */
export async function pressInSidebar(firefox: Firefox, name: string): Promise<void> {
  const found = `[...document.querySelectorAll('button, summary, a')].find((one) => one.textContent.trim().replace(/\\s+/gu, " ") === ${JSON.stringify(name)} && one.getClientRects().length > 0)`;
  await waitFor(() => firefox.readSidebar(`${found} !== undefined`), { what: `« ${name} » in the sidebar` });
  await firefox.readSidebar(`(${found}.click(), true)`);
}

/** Runs a page of the extension for the length of a piece of work: `say` speaks there with the extension's rights. */
export async function withOwnPage(firefox: Firefox, path: string, work: (say: <T>(expression: string) => Promise<T>, context: string) => Promise<unknown>): Promise<void> {
  const context = await firefox.openOwnPage(path);
  try {
    await work((expression) => firefox.evaluate(expression, context), context);
  } finally {
    await firefox.send('browsingContext.close', { context });
  }
}
