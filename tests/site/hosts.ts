/** The hosts that the replica answers for. */

/** The site, with and without `www`. */
export const SITE_HOSTS: readonly string[] = ['www.moncompteformation.gouv.fr', 'moncompteformation.gouv.fr'];

/** The log-in of FranceConnect. */
export const IDENTITY_HOSTS: readonly string[] = ['franceconnect.gouv.fr', 'app.franceconnect.gouv.fr', 'auth.franceconnect.gouv.fr'];

export const REPLICA_HOSTS: readonly string[] = [...SITE_HOSTS, ...IDENTITY_HOSTS];
