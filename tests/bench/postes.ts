/** Bare Chromiums side by side, with or without an extension, that all show one page served at the site's own address. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { ensureProgram } from '../harness/browsers';
import { waitFor } from '../harness/wait';
import { makeCertificate } from '../site/certificate';

/** @returns answers every address with the page in place */
export async function startPage(): Promise<{ port: number; show(html: string): void; close(): Promise<void> }> {
  let html = '';
  const server = createServer(await makeCertificate(), (request, response) => {
    const asked = request.headers['sec-fetch-mode'] === 'navigate';
    response.writeHead(asked ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(asked ? html : '');
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(undefined)); });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    show: (next) => { html = next; },
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

/** @returns ready: what an extension opens at its install is closed */
export async function launchPoste({ port, extension }: { port: number; extension: string | null }): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'compagnon-legerete-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureProgram('chromium'),
    headless: true,
    viewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--ignore-certificate-errors', '--window-size=1280,860',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
  });
  if (extension !== null) {
    const welcome = await waitFor(() => context.pages().find((page) => page.url().endsWith('/bienvenue.html')), { what: 'the extension to be there', ms: 20_000 });
    await welcome.close();
  }
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
