/**
 * A replica of the site for tests and demonstrations: both generations, over https, on this machine only.
 * On the command line: `npx tsx tests/site/server.ts --port 8443`.
 */

import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from './certificate';
import { REPLICA_HOSTS, SITE_HOSTS } from './hosts';
import { bundleForPage } from '../harness/page-script';
import { respond } from './respond';

export type Logged = { readonly method: string, readonly host: string, readonly url: string };
/** Milliseconds: before the root fills, before a navigation shows, before the content comes. */
export type Delays = { readonly amorce?: number, readonly depart?: number, readonly contenu?: number };

/** Starts the replica on this machine. `port` 0 takes a free one. `log` grows with every request, whatever its host. */
export async function startSite({ port = 0, delays = {} }: { readonly port?: number, readonly delays?: Delays } = {}): Promise<{ readonly port: number, close(): Promise<void>, readonly log: readonly Logged[] }> {
  const [{ key, cert }, files] = await Promise.all([makeCertificate(), readFiles()]);
  const log: Logged[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '').toLowerCase();
    const url = request.url ?? '/';
    log.push({ method: request.method ?? '', host, url });
    const answer = respond({ host, url, cookie: request.headers.cookie ?? '', files, delays });
    // « no-store » would keep pages out of the back/forward cache.
    response.writeHead(answer.status, { ...answer.headers, 'cache-control': 'no-cache' }).end(answer.body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : port, close: () => stop(server), log };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** What the page itself is made of, all of it ready before the first request. */
async function readFiles(): Promise<ReadonlyMap<string, string>> {
  const [script, style] = await Promise.all([bundleForPage('tests/site/app.ts'), readFile(join(import.meta.dirname, 'style.css'), 'utf8')]);
  return new Map([['app.js', script], ['style.css', style]]);
}

/** Flags that make Chromium find the replica at the site's own address, and nothing else. */
export function chromiumFlags(port: number): readonly string[] {
  const rules = REPLICA_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [`--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`, '--ignore-certificate-errors'];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const port = Number(at < 0 ? 8443 : process.argv[at + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('Usage : npx tsx tests/site/server.ts [--port 8443]');
  const site = await startSite({ port });
  console.log(`Réplique prête : https://127.0.0.1:${site.port} (répond pour ${SITE_HOSTS.join(', ')})`);
  console.log(`chromium ${chromiumFlags(site.port).map((flag) => `"${flag}"`).join(' ')} https://${SITE_HOSTS[0]}/__replique/`);
}
