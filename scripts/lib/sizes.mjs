/** Weighs a built extension from its own manifest, so that a file added tomorrow is counted without being named here. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesUnder } from './ensure-build.mjs';

/**
 * In bytes; all but `raw` compressed. `panelOpening`: what the panel loads to be read. `panel`: all that it may ever load.
 * @typedef {{ contentScript: number, panelOpening: number, panel: number, raw: number }} Sizes
 */

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

const LINKS = {
  html: /(?:src|href)="([^"]+)"/gu,
  // `from "./a.js"` and `import "./a.js"`; an import() of the same file is another thing.
  now: /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/gu,
  later: /\bimport\s*\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/gu,
};

/** @param {string} folder @param {string} file @param {RegExp} pattern @returns {string[]} the files of the extension that it names */
function linksOf(folder, file, pattern) {
  const links = [...readFileSync(join(folder, file), 'utf8').matchAll(pattern)].map(([, link = '']) => link);
  return links
    .filter((link) => !/^(https?:|data:|#)/u.test(link))
    .map((link) => (link.startsWith('/') ? link.slice(1) : posix.normalize(posix.join(dirname(file), link))).split(/[?#]/u)[0] ?? '');
}

/** @param {readonly string[]} from @param {(file: string) => string[]} next @returns {string[]} all that is reached */
function reached(from, next) {
  const seen = new Set(from);
  for (const file of seen) for (const link of next(file)) seen.add(link);
  return [...seen];
}

/**
 * What a page loads. `now`: itself, its styles and its scripts, before it says anything. `later`: the parts fetched when they are wanted.
 * @param {string} folder @param {string} page @returns {{ now: string[], later: string[] }}
 */
export function bundleOf(folder, page) {
  const direct = (/** @type {string} */ file) => linksOf(folder, file, file.endsWith('.html') ? LINKS.html : LINKS.now);
  const now = reached([page], direct);
  const all = reached(now, (file) => [...direct(file), ...linksOf(folder, file, LINKS.later)]);
  return { now, later: all.filter((file) => !now.includes(file)) };
}

/** The text of the step in front of the person comes in one of five lots: the heaviest counts. @param {readonly string[]} later @param {(file: string) => number} weightOf */
function heaviestText(later, weightOf) {
  const lots = later.filter((file) => /\/lot-[^/]+\.js$/u.test(file));
  if (lots.length === 0) throw new Error('the panel has no lot of texts');
  return Math.max(...lots.map(weightOf));
}

/** @param {string} folder a built extension @returns {Sizes} */
export function weigh(folder) {
  const manifest = readManifest(folder);
  const gzOf = (/** @type {string} */ file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const gz = (/** @type {readonly string[]} */ files) => files.reduce((sum, file) => sum + gzOf(file), 0);
  const { now, later } = bundleOf(folder, panelPage(manifest));
  return {
    contentScript: gz(injectedFiles(manifest)),
    panelOpening: gz(now) + heaviestText(later, gzOf),
    panel: gz(now) + gz(later),
    raw: filesUnder(folder).reduce((sum, file) => sum + statSync(file).size, 0),
  };
}
