/** Weighs a built extension from its own manifest, so that a file added tomorrow is counted without being named here. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { filesUnder } from './ensure-build.mjs';

/** @typedef {{ contentScript: number, panel: number, zip: number, raw: number }} Sizes in bytes; the first three compressed */

/** @param {string} folder a built extension @returns {any} */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

/** @param {any} manifest @returns {string[]} every file injected in the page */
export function injectedFiles(manifest) {
  return (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => js.concat(css));
}

/** @param {any} manifest @returns {string} the page of the side panel (Chromium) or of the sidebar (Firefox) */
export function panelPage(manifest) {
  const path = manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel;
  if (typeof path !== 'string') throw new Error('the manifest names no panel');
  return path;
}

/** @param {string} folder @param {string} page @returns {string[]} the page, and what it loads, directly or through an import */
export function bundleOf(folder, page) {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @param {string} file */
  function visit(file) {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    const pattern = file.endsWith('.html') ? /(?:src|href)="([^"]+)"/gu : /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/gu;
    for (const [, link = ''] of text.matchAll(pattern)) {
      if (/^(https?:|data:|#)/u.test(link)) continue;
      const target = link.startsWith('/') ? link.slice(1) : posix.normalize(posix.join(dirname(file), link));
      visit(target.split(/[?#]/u)[0] ?? target);
    }
  }
  visit(page);
  return [...seen];
}

/** @param {string} folder a built extension @returns {Sizes} */
export function weigh(folder) {
  const manifest = readManifest(folder);
  const gz = (/** @type {readonly string[]} */ files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  const all = filesUnder(folder);
  const entries = Object.fromEntries(all.map((file) => [relative(folder, file), new Uint8Array(readFileSync(file))]));
  return {
    contentScript: gz(injectedFiles(manifest)),
    panel: gz(bundleOf(folder, panelPage(manifest))),
    zip: zipSync(entries, { level: 9 }).length,
    raw: Object.values(entries).reduce((sum, bytes) => sum + bytes.length, 0),
  };
}
