/** Weighs a built extension from its own manifest, so that a file added tomorrow is counted without being named here. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipOfBuild } from './archive.mjs';

/** In bytes, compressed. `panel`: all that the panel loads. @typedef {{ contentScript: number, panel: number, zip: number }} Sizes */

/**
 * What may not be passed. The script that every page of the site loads: some 10 % above what it weighs. The package: a ceiling that nobody works
 * towards. The panel has none: it is judged by its milliseconds (`npm run bench:panneau`).
 */
const LIMITS = { contentScript: 12_000, zip: 400_000 };

/** @param {string} folder a built extension @returns {any} */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

/** @param {number} bytes @returns {string} */
export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`;
}

/** @param {any} manifest @returns {string[]} every file injected in the page */
function injectedFiles(manifest) {
  return (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => js.concat(css));
}

/** @param {any} manifest @returns {string} the page of the side panel (Chromium) or of the sidebar (Firefox) */
function panelPage(manifest) {
  const path = manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel;
  if (typeof path !== 'string') throw new Error('the manifest names no panel');
  return path;
}

const IN_HTML = /(?:src|href)="([^"]+)"/gu;
const IN_SCRIPT = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/gu;

/** @param {string} folder @param {string} file @returns {string[]} the files of the extension that it names */
function linksOf(folder, file) {
  const links = [...readFileSync(join(folder, file), 'utf8').matchAll(file.endsWith('.html') ? IN_HTML : IN_SCRIPT)].map(([, link = '']) => link);
  return links
    .filter((link) => !/^(https?:|data:|#)/u.test(link))
    .map((link) => (link.startsWith('/') ? link.slice(1) : posix.normalize(posix.join(dirname(file), link))).split(/[?#]/u)[0] ?? '');
}

/** @param {string} folder @param {string} page @returns {string[]} the page and all that it loads */
function filesOf(folder, page) {
  const seen = new Set([page]);
  for (const file of seen) for (const link of linksOf(folder, file)) seen.add(link);
  return [...seen];
}

/** @param {string} folder a built extension @returns {Sizes} */
export function weigh(folder) {
  const manifest = readManifest(folder);
  const gz = (/** @type {readonly string[]} */ files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  return { contentScript: gz(injectedFiles(manifest)), panel: gz(filesOf(folder, panelPage(manifest))), zip: zipOfBuild(folder).length };
}

/** @param {Pick<Sizes, 'contentScript' | 'zip'>} sizes @returns {readonly string[]} what passes its limit, in words; none when all is well */
export function excessOf({ contentScript, zip }) {
  return [
    ...(contentScript > LIMITS.contentScript ? [`le script ajouté aux pages pèse ${kilobytes(contentScript)}, plus que ${kilobytes(LIMITS.contentScript)}.`] : []),
    ...(zip > LIMITS.zip ? [`le paquet pèse ${kilobytes(zip)}, plus que ${kilobytes(LIMITS.zip)}.`] : []),
  ];
}
