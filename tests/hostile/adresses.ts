/** Addresses that look like the site's and are not: nothing of the extension may wake there. */

const SITE = 'moncompteformation.gouv.fr';
const CHEMIN = '/espace-prive/html/#/droits';

/** Hosts, over https. */
const HOTES = [
  `${SITE}.exemple.test`, `www.${SITE}.exemple.test`, `exemple-${SITE}`, `www.exemple-${SITE}`, `x${SITE}`, `wwww.${SITE}`, `w.${SITE}`, `ww.${SITE}`, `m.${SITE}`, `mobile.${SITE}`,
  `www.www.${SITE}`, `of.${SITE}`, `www.of.${SITE}`, `financeurs.${SITE}`, `competences.${SITE}`, `prevention.${SITE}`, `franceconnect.${SITE}`, `auth.${SITE}`, `www-${SITE}`, `www.${SITE}.`,
  'moncompteformation.gouv.fr.co', 'moncompteformation.gouv.com', 'moncompteformation.gouv.fr.com', 'moncompteformation.gouv.fra', 'moncompteformation.gouv.test', 'moncompteformation.fr', 'www.moncompteformation.fr', 'moncompteformation.com',
  'mon-compte-formation.gouv.fr', 'www.mon-compte-formation.gouv.fr', 'moncompte-formation.gouv.fr', 'moncompteformations.gouv.fr', 'moncomptefomation.gouv.fr', 'moncompteformatlon.gouv.fr', 'rnoncompteformation.gouv.fr', 'moncompteformation-gouv.fr', 'www.moncompteformation-gouv.fr', 'moncompteformationgouv.fr',
  'moncompteformation.g0uv.fr', 'mоncompteformation.gouv.fr', 'www.mоncompteformation.gouv.fr', 'moncompteformаtion.gouv.fr', 'moncompteformatıon.gouv.fr', 'moncompteformation.gouv.fг.test', 'www.moncompteformation.gouv.fr-connexion.test', 'xn--mncompteformation-xlk.gouv.fr',
  'moncompteelu.gouv.fr', 'www.moncompteactivite.gouv.fr', 'app.franceconnect.gouv.fr', 'auth.franceconnect.gouv.fr', 'lidentitenumerique.laposte.fr',
] as const;

/** Whole addresses: the right name in the wrong place, the wrong scheme, port or user. */
const ENTIERES = [
  `http://www.${SITE}${CHEMIN}`, `http://${SITE}${CHEMIN}`, `https://www.${SITE}:8443${CHEMIN}`, `https://${SITE}:444${CHEMIN}`, `https://www.${SITE}@exemple.test${CHEMIN}`, `https://elu@www.${SITE}${CHEMIN}`, `https://elu:secret@www.${SITE}${CHEMIN}`,
  `https://exemple.test/www.${SITE}${CHEMIN}`, `https://exemple.test/?u=https://www.${SITE}${CHEMIN}`, `https://exemple.test/#https://www.${SITE}${CHEMIN}`, `https://exemple.test\\@www.${SITE}${CHEMIN}`, `ftp://www.${SITE}${CHEMIN}`,
] as const;

export const ADRESSES: readonly string[] = [...HOTES.map((hote) => `https://${hote}${CHEMIN}`), ...ENTIERES];
