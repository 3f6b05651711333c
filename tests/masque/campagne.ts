/** The campaign: as many loads as it takes to draw so many frames of the trapped page, and how many of them show magenta. */
import { captureFrames } from '../harness/frames';
import { countMagenta, decodePng } from '../harness/png';
import { bundleForPage } from '../harness/page-script';
import { waitFor } from '../harness/wait';
import { URL_PIEGEE, pagePiegee } from './page-piegee';
import type { Page } from '@playwright/test';

/** Smoothed edges alone are not a text. */
const SEEN = 6;

/** `premiere`: the first clear frame */
export type Bilan = { images: number, claires: number, chargements: number, premiere: Buffer | null };

/** @param options frames wanted in all, and in each load */
export async function runCampagne(page: Page, { images, parChargement = 120 }: { images: number, parChargement?: number }): Promise<Bilan> {
  const body = pagePiegee(await bundleForPage('tests/masque/page-piegee-script.ts'));
  await page.setViewportSize({ width: 480, height: 360 });
  await page.route('https://www.moncompteformation.gouv.fr/**', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort());
  const bilan: Bilan = { images: 0, claires: 0, chargements: 0, premiere: null };
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
