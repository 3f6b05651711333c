/** The site, with and without `www`, and the log-in that the replica plays for FranceConnect. */
export const SITE_HOSTS = Object.freeze([
  'www.moncompteformation.gouv.fr',
  'moncompteformation.gouv.fr',
  'franceconnect.gouv.fr',
  'app.franceconnect.gouv.fr',
]);
