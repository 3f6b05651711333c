import { IDENTITY_HOSTS, SITE_HOSTS } from '../site/certificate.mjs';

/** Every host that the replica answers for: the site, with and without `www`, and the log-in of FranceConnect. */
export const REPLICA_HOSTS = Object.freeze([...SITE_HOSTS, ...IDENTITY_HOSTS]);
