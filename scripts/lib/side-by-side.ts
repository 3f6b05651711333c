/** One picture out of two: the page, and beside it the panel, as they stand on the screen. */
import type { Page } from '@playwright/test';

/** PNG pictures, and what they show */
export interface Pictures {
  readonly page: Buffer;
  readonly panel: Buffer;
  readonly titre: string;
}

const asUrl = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * @param blank a tab to draw in
 * @param path where the PNG goes
 */
export async function drawSideBySide(blank: Page, { page, panel, titre }: Pictures, path: string) {
  await blank.setContent(`<!doctype html><html lang="fr"><meta charset="utf-8"><style>
    body { margin: 0; display: inline-grid; grid-template-columns: auto auto; background: #e9e6df; font: 16px system-ui, sans-serif; color: #1d2b2a }
    h1 { grid-column: 1 / -1; font-size: 1rem; margin: 0; padding: 10px 14px }
    img { display: block; align-self: start } img + img { border-left: 1px solid #8a938f }
  </style><body><h1>${escaped(titre)} — réplique pour les essais, pas le vrai site</h1><img src="${asUrl(page)}"><img src="${asUrl(panel)}"></body></html>`);
  await blank.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
  await blank.locator('body').screenshot({ path });
}
