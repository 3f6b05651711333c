/** A certificate for the test server, made when it starts and never written in the project. */

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const SITE_HOSTS = ['www.moncompteformation.gouv.fr', 'moncompteformation.gouv.fr'];
export const IDENTITY_HOSTS = ['franceconnect.gouv.fr', 'app.franceconnect.gouv.fr', 'auth.franceconnect.gouv.fr'];

const run = promisify(execFile);

/**
 * Makes a self-signed certificate in a temporary folder, which is removed. Refuses with the command to type when `openssl` is missing.
 * @param {string} [command] program to run @returns {Promise<{ readonly key: string, readonly cert: string }>}
 */
export async function makeCertificate(command = 'openssl') {
  const folder = await mkdtemp(join(tmpdir(), 'replique-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = [...SITE_HOSTS, ...IDENTITY_HOSTS, 'localhost'].map((host) => `DNS:${host}`).join(',');
  try {
    await run(command, ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '30', '-subj', `/CN=${SITE_HOSTS[0]}`, '-addext', `subjectAltName=${names},IP:127.0.0.1`]);
    return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
  } catch (error) {
    throw explained(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {unknown} error @returns {Error} */
function explained(error) {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return missing
    ? new Error('Le certificat de la réplique demande openssl, introuvable. Installez-le : apt-get install -y openssl', { cause: error })
    : new Error(`openssl n’a pas pu faire le certificat de la réplique : ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}
