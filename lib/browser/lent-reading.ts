/** The page's script lends its reading to the others of ours that come to the same page: the code and the words are there once. */

import type { PageView } from '../page/page-view';

/** Reads the page as it is now. Throws on a page that cannot be read. */
export type Reading = () => PageView;

/** The extension's own world of a page, of which the page sees nothing. */
interface World {
  lectureDuCompagnon?: Promise<Reading | null> | undefined;
}

/** Takes the page's window and the reading to come, null when the extension never answered. */
export function lendReading(window: Window, reading: Promise<Reading | null>): void {
  (window as World).lectureDuCompagnon = reading;
}

/** The two scripts come in any order. */
const TRIES = 20;
const PAUSE_MS = 250;

/** What was lent, null when nothing is after five seconds. */
export async function borrowReading(window: Window): Promise<Reading | null> {
  for (let tries = 1; tries < TRIES && (window as World).lectureDuCompagnon === undefined; tries += 1) {
    await new Promise((resolve) => { window.setTimeout(resolve, PAUSE_MS); });
  }
  return (await (window as World).lectureDuCompagnon) ?? null;
}
