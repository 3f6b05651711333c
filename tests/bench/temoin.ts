/** What ours is compared with: extensions that are woken on the same pages, at the same moment. One does nothing there; the other only looks. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '../../scripts/lib/root';
import { readManifest } from '../../scripts/lib/sizes';

interface Extension {
  readonly folder: string;
  remove(): void;
}

/** Same pages, same permissions, and a worker: only the work is missing. */
export function noOpExtension(): Extension {
  return makeExtension('');
}

/**
 * The least that a reader of pages can do: each text, the name and the class of what holds it, one question to its worker, one observer.
 * It decides nothing and keeps nothing: no extension that looks at the same pages can cost less.
 */
export function bareReader(): Extension {
  return makeExtension(`(${lookOnly})(chrome)`);
}

/** Runs in the page. */
function lookOnly(browser: { readonly runtime: { readonly onMessage: { addListener(answer: () => boolean): void }; sendMessage(message: object): Promise<unknown> } }) {
  browser.runtime.onMessage.addListener(() => false);
  void browser.runtime.sendMessage({ type: 'mots' }).then(() => {
    const seen = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (let at = node.parentElement; at !== null && !seen.has(at); at = at.parentElement) if (at.localName !== '' && at.getAttribute('class') !== '.') seen.add(at);
    }
    new MutationObserver(() => undefined).observe(document, { subtree: true, childList: true });
    return browser.runtime.sendMessage({ type: 'vus', seen: seen.size });
  });
}

/** @param script what runs in the page @returns made on the fly from the built extension's own manifest; its welcome page is what the harness waits for */
function makeExtension(script: string): Extension {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-temoin-'));
  const { content_scripts: scripts, permissions, host_permissions: hosts } = readManifest(outputOf('chrome'));
  mkdirSync(join(folder, 'chunks'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name: 'Témoin', version: '1', permissions, host_permissions: hosts, background: { service_worker: 'fond.js' }, side_panel: { default_path: 'sidepanel.html' },
    content_scripts: scripts.map(({ matches, run_at: moment }) => ({ matches, ...(moment === undefined ? {} : { run_at: moment }), js: ['page.js'] })),
  }));
  writeFileSync(join(folder, 'fond.js'), `chrome.runtime.onMessage.addListener((message, sender, answer) => answer(true));
chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: chrome.runtime.getURL('bienvenue.html') }));`);
  writeFileSync(join(folder, 'page.js'), script);
  for (const page of ['bienvenue', 'sidepanel']) writeFileSync(join(folder, `${page}.html`), '<!doctype html><title>Témoin</title>');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
