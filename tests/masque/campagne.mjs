/** The campaign: as many loads as it takes to draw so many frames of the trapped page, and how many of them show magenta. */
import { captureFrames } from '../harness/frames.mjs';
import { countMagenta, decodePng } from '../harness/png.mjs';
import { waitFor } from '../harness/wait.mjs';
import { PAGE_PIEGEE, URL_PIEGEE } from './page-piegee.mjs';

/** Smoothed edges alone are not a text. */
const SEEN = 6;

/** @typedef {{ images: number, claires: number, chargements: number, premiere: Buffer | null }} Bilan `premiere`: the first clear frame */

/**
 * @param {import('@playwright/test').Page} page
 * @param {{ images: number, parChargement?: number }} options frames wanted in all, and in each load
 * @returns {Promise<Bilan>}
 */
export async function runCampagne(page, { images, parChargement = 120 }) {
  await page.setViewportSize({ width: 480, height: 360 });
  await page.route('https://www.moncompteformation.gouv.fr/**', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE_PIEGEE }) : route.abort());
  /** @type {Bilan} */
  const bilan = { images: 0, claires: 0, chargements: 0, premiere: null };
  while (bilan.images < images) {
    await page.goto('about:blank');
    const film = await captureFrames(page);
    await page.goto(URL_PIEGEE, { waitUntil: 'commit' });
    await waitFor(() => film.frames.length >= parChargement, { what: `${parChargement} frames`, ms: 60_000 });
    for (const frame of await film.stop()) {
      bilan.images += 1;
      if (countMagenta(decodePng(frame)) <= SEEN) continue;
      bilan.claires += 1;
      bilan.premiere ??= frame;
    }
    bilan.chargements += 1;
  }
  await page.unroute('https://www.moncompteformation.gouv.fr/**');
  return bilan;
}
