/**
 * A replica of the site for tests and demonstrations: both generations, over https, on this machine only.
 * On the command line: `node tests/site/server.mjs --port 8443`.
 */

import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IDENTITY_HOSTS, SITE_HOSTS, makeCertificate } from './certificate.mjs';
import { respond } from './respond.mjs';

/** @typedef {{ readonly method: string, readonly host: string, readonly url: string }} Logged */
/** @typedef {{ readonly amorce?: number, readonly depart?: number, readonly contenu?: number }} Delays milliseconds: before the root fills, before a navigation shows, before the content comes */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The replica's own files, and the screens that it shares with the extension's practice mode. */
const FOLDERS = ['tests/site', 'lib/entrainement'];

/**
 * Starts the replica on this machine. `port` 0 takes a free one. `log` grows with every request, whatever its host.
 * @param {{ readonly port?: number, readonly delays?: Delays }} [options]
 * @returns {Promise<{ readonly port: number, close(): Promise<void>, readonly log: readonly Logged[] }>}
 */
export async function startSite({ port = 0, delays = {} } = {}) {
  const [{ key, cert }, files] = await Promise.all([makeCertificate(), readFiles()]);
  /** @type {Logged[]} */
  const log = [];
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

/** @param {import('node:https').Server} server @returns {Promise<void>} */
function stop(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** What the page's own scripts and styles are made of, read once. @returns {Promise<ReadonlyMap<string, string>>} */
async function readFiles() {
  const found = await Promise.all(FOLDERS.map(async (folder) => (await readdir(join(ROOT, folder), { recursive: true })).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)));
  const names = found.flat().filter((name) => /\.(?:mjs|css)$/u.test(name) && !/\/(?:server|respond|certificate)\.mjs$/u.test(name));
  return new Map(await Promise.all(names.map(async (name) => /** @type {const} */ ([name, await readFile(join(ROOT, name), 'utf8')]))));
}

/** Flags that make Chromium find the replica at the site's own address, and nothing else. @param {number} port @returns {readonly string[]} */
export function chromiumFlags(port) {
  const rules = [...SITE_HOSTS, ...IDENTITY_HOSTS].map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [`--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`, '--ignore-certificate-errors'];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const port = Number(at < 0 ? 8443 : process.argv[at + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('Usage : node tests/site/server.mjs [--port 8443]');
  const site = await startSite({ port });
  console.log(`Réplique prête : https://127.0.0.1:${site.port} (répond pour ${SITE_HOSTS.join(', ')})`);
  console.log(`chromium ${chromiumFlags(site.port).map((flag) => `"${flag}"`).join(' ')} https://${SITE_HOSTS[0]}/__replique/`);
}
