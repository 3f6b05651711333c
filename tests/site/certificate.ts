/** A certificate for the test server, made when it starts and never written anywhere. */

import { generate } from 'selfsigned';
import { REPLICA_HOSTS } from './hosts';

const DAYS = 30;

/** @returns key and certificate, in PEM, for all the hosts of the replica and for this machine */
export async function makeCertificate(): Promise<{ readonly key: string, readonly cert: string }> {
  const names = [...REPLICA_HOSTS, 'localhost'].map((value) => ({ type: 2 as const, value }));
  const pems = await generate([{ name: 'commonName', value: REPLICA_HOSTS[0] }], {
    algorithm: 'sha256',
    // A clock that is a little late must not find it too young.
    notBeforeDate: new Date(Date.now() - 86_400_000),
    notAfterDate: new Date(Date.now() + DAYS * 86_400_000),
    extensions: [{ name: 'subjectAltName', altNames: [...names, { type: 7, ip: '127.0.0.1' }] }],
  });
  return { key: pems.private, cert: pems.cert };
}
