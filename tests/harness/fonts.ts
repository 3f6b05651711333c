/** Which font a browser finds on its machine: a file of the tests' own, so that a screen is not judged with the fonts of whoever runs them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Three fonts that the browser's own packages bring (fonts-liberation), of three widths, told as the browser names them.
 * A person's may be any: these are a usual one, a narrow one, and one wider than any text font.
 */
export const FONTS = ['Liberation Sans', 'Liberation Serif', 'Liberation Mono'] as const;

/** Where systems that have fontconfig keep their fonts. */
const FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/** @param folder where the file is written, and the browser's own cache of fonts @returns the environment in which every text comes in that font */
export function onlyFont(family: string, folder: string): { readonly FONTCONFIG_FILE: string } {
  const path = join(folder, 'polices.conf');
  const dirs = FOLDERS.map((dir) => `<dir>${dir}</dir>`).join('');
  writeFileSync(path, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>${dirs}<cachedir>${join(folder, 'polices')}</cachedir>
<match target="pattern"><edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match></fontconfig>`);
  return { FONTCONFIG_FILE: path };
}

/** @returns the fonts in which an element's text is really drawn, the most used first */
export async function fontsOf(page: Page, selector: string): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.toSorted((a, b) => b.glyphCount - a.glyphCount).map(({ familyName }) => familyName);
  } finally {
    await cdp.detach();
  }
}
