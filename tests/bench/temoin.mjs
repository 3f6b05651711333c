/** What ours is compared with: an extension that is woken on the same pages, at the same moment, and does nothing there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '../../scripts/lib/root.mjs';
import { readManifest } from '../../scripts/lib/sizes.mjs';

/**
 * Same page, same permission, and a worker: only the work is missing. The welcome page is what the harness waits for.
 * @returns {{ folder: string, remove(): void }} made on the fly from the built extension's own manifest
 */
export function noOpExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-rien-'));
  const scripts = /** @type {readonly Record<string, unknown>[]} */ (readManifest(outputOf('chrome')).content_scripts);
  mkdirSync(join(folder, 'chunks'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name: 'Rien', version: '1', permissions: ['sidePanel'], background: { service_worker: 'fond.js' }, side_panel: { default_path: 'sidepanel.html' },
    content_scripts: scripts.map(({ matches, run_at: moment }) => ({ matches, ...(moment === undefined ? {} : { run_at: moment }), js: ['rien.js'] })),
  }));
  writeFileSync(join(folder, 'fond.js'), "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: chrome.runtime.getURL('bienvenue.html') }));");
  writeFileSync(join(folder, 'rien.js'), '');
  for (const page of ['bienvenue', 'sidepanel']) writeFileSync(join(folder, `${page}.html`), '<!doctype html><title>Rien</title>');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
