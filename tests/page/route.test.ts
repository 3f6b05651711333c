import { describe, expect, it } from 'vitest';
import { isSiteUrl, readRoute } from '@/lib/page/route';

const PRIVE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/';
const A = '99999999900017_INIT-ELU-01';
const B = '99999999900017_INIT-ELU-01-A';

const ROUTES: readonly (readonly [string, string])[] = [
  ['', 'accueil'], ['#', 'accueil'], ['#/', 'accueil'], ['#/accueil', 'accueil'], ['#/#main', 'accueil'], ['#//', 'accueil'],
  ['#/connexion', 'connexion'], ['#/compte-utilisateur/connexion', 'connexion'], ['#/compte-utilisateur/connexion#footer', 'connexion'], ['#/connexion?retour=1', 'connexion'],
  ['#/droits', 'droits'], ['#/droits/', 'droits'], ['#/droits#main', 'droits'], ['#/formation', 'recherche'], ['#/formation/recherche', 'recherche'], ['#/formation/recherche/modalite', 'recherche'],
  ['#/formation/recherche/results?q=%7B%7D', 'resultats'], ['#/formation/recherche/resultats?q=%7B%7D', 'resultats'], ['#/formation/recherche/modalite/resultats?q=%7B%7D', 'resultats'], ['#/formation/recherche?q=%7B%7D', 'resultats'],
  [`#/formation/recherche/${A}/${B}`, 'fiche'], [`#/formation/recherche/${A}/${B}?contexteFormation=ACTIVITE_PROFESSIONNELLE`, 'fiche'], [`#/formation/recherche/${A}/${B}#main`, 'fiche'], [`#/formation/recherche/${A}/${B}/`, 'fiche'],
  ['#/dossiers', 'dossiers'], ['#/dossiers/v2/0000000042/detail/financement', 'dossier'], ['#/dossiers/v2/0000000042/detail', 'dossier'], ['#/aide', 'aide'], ['#/aide?publicCible=ELU', 'aide-elu'], ['#/aide?publicCible=elu', 'aide'],
  ['#/conseil', 'autre'], ['#/profil', 'autre'], ['#/constructor', 'autre'], ['#/__proto__', 'autre'], ['#/formation/fiche/1', 'autre'], [`#/formation/recherche/${A}`, 'autre'], [`#/formation/recherche/123_a/456_b`, 'autre'],
  [`#/formation/recherche/${A}/${B}/details`, 'autre'], [`#/formation/recherche/${A}/<b>`, 'autre'], ['#/Droits', 'autre'], ['#/%64roits', 'autre'],
];

describe('les adresses connues', () => {
  it.each(ROUTES)('%s → %s', (hash, kind) => {
    expect(readRoute(new URL(PRIVE + hash)).kind).toBe(kind);
  });

  it.each([
    ['/espace-public/compte-elu', 'publique-elu'], ['/espace-public/mon-compte-elu-0', 'publique-elu'], ['/espace-public/mon-compte-elu', 'publique-elu'], ['/espace-public/compte-elu/', 'publique-elu'],
    ['/espace-public/mon-compte-elu-ne-saffiche-pas-comment-faire', 'publique'], ['/espace-public/comment-sont-calcules-mes-droits-elu', 'publique'], ['/espace-public/node/93', 'publique'], ['/espace-public/node/295', 'publique'],
    ['/espace-public/', 'publique'], ['/espace-public/compte-elu-faux', 'publique'], ['/', 'hors-application'], ['/espace-public', 'hors-application'], ['/espace-prive/', 'hors-application'], ['/espace-prive/html', 'accueil'], ['/espace-prive/html/index.html', 'accueil'],
    ['/espace-prive/html/autre.html', 'hors-application'], ['/espace-prive/sl6-portail-web/public/formations', 'hors-application'], ['/espace-prive/html/../../espace-public/compte-elu', 'publique-elu'],
  ])('%s → %s', (path, kind) => {
    expect(readRoute(new URL(`https://www.moncompteformation.gouv.fr${path}`)).kind).toBe(kind);
  });

  it.each([
    [`?contexteFormation=ACTIVITE_PROFESSIONNELLE`, '?contexteFormation=ACTIVITE_PROFESSIONNELLE'], ['?contexteFormation=MANDAT', '?contexteFormation=MANDAT'], ['?contexteFormation=%3Cscript%3E', ''], ['?contexteFormation=mandat', ''],
    [`?contexteFormation=${'A'.repeat(41)}`, ''], ['?utm=1', ''], ['#main', ''], ['', ''],
  ])('l’adresse de la fiche est rebâtie : %s', (end, kept) => {
    expect(readRoute(new URL(`${PRIVE}#/formation/recherche/${A}/${B}${end}`)).formationUrl).toBe(`${PRIVE}#/formation/recherche/${A}/${B}${kept}`);
  });
});

const HOST = 'moncompteformation.gouv.fr';
const FALSE_ADDRESSES: readonly string[] = [
  // Another scheme, port or user
  `http://www.${HOST}/`, `http://${HOST}/`, `ftp://www.${HOST}/`, `ws://www.${HOST}/`, `wss://www.${HOST}/`, `file://www.${HOST}/`, `blob:https://www.${HOST}/x`, `data:text/html,https://www.${HOST}/`, 'about:blank', `view-source:https://www.${HOST}/`,
  `https://www.${HOST}:8443/`, `https://www.${HOST}:80/`, `https://www.${HOST}:444/`, `https://${HOST}:1/`, `https://moi@www.${HOST}/`, `https://moi:mot@www.${HOST}/`, `https://:mot@www.${HOST}/`, `https://www.${HOST}@exemple.invalid/`, `https://${HOST}:443@exemple.invalid/`,
  // Something before or after
  `https://www.${HOST}.exemple.invalid/`, `https://${HOST}.fr/`, `https://www.${HOST}.co/`, `https://x.${HOST}/`, `https://of.${HOST}/`, `https://www.of.${HOST}/`, `https://financeurs.${HOST}/`, `https://competences.${HOST}/`, `https://prevention.${HOST}/`,
  `https://www.www.${HOST}/`, `https://ww.${HOST}/`, `https://wwww.${HOST}/`, `https://www-${HOST}/`, `https://xwww.${HOST}/`, `https://faux${HOST}/`, `https://www.faux-${HOST}/`, `https://www.${HOST}./`, `https://${HOST}./`,
  // Another spelling
  'https://www.moncompteformation.gouv.com/', 'https://www.moncompteformation.fr/', 'https://www.moncompteformation.gouv/', 'https://www.moncompteformation-gouv.fr/', 'https://www.mon-compte-formation.gouv.fr/', 'https://www.moncompte-formation.gouv.fr/',
  'https://www.moncompteformations.gouv.fr/', 'https://www.moncompteformatlon.gouv.fr/', 'https://www.moncornpteformation.gouv.fr/', 'https://www.m0ncompteformation.gouv.fr/', 'https://www.moncompteformation.gouvfr.fr/', 'https://www.moncompteformation.g0uv.fr/',
  'https://moncompteformation/', 'https://gouv.fr/', 'https://www.gouv.fr/', 'https://moncompteactivite.gouv.fr/', 'https://app.franceconnect.gouv.fr/', 'https://auth.franceconnect.gouv.fr/',
  // Letters that look the same (Cyrillic о, е, с, Greek ο), and their punycode
  'https://www.mоncompteformation.gouv.fr/', 'https://www.moncomptеformation.gouv.fr/', 'https://www.monсompteformation.gouv.fr/', 'https://www.moncompteformatiοn.gouv.fr/', 'https://www.moncompteformatíon.gouv.fr/', 'https://xn--moncompteformation-.gouv.invalid/',
  'https://www.xn--mncompteformation-8ri.gouv.fr/', 'https://www.moncompteformation.xn--guv-tcd.fr/',
  // Addresses that only quote the site
  `https://exemple.invalid/www.${HOST}/`, `https://exemple.invalid/?u=https://www.${HOST}/`, `https://exemple.invalid/#https://www.${HOST}/espace-prive/html/#/droits`, `https://exemple.invalid\\@www.${HOST}.exemple.invalid/`, 'https://127.0.0.1/', 'https://localhost/', 'https://[::1]/',
];

describe('seul le site est le site', () => {
  it('au moins 60 sosies', () => {
    expect(new Set(FALSE_ADDRESSES).size).toBeGreaterThanOrEqual(60);
  });

  it.each(FALSE_ADDRESSES)('%s n’est pas le site', (address) => {
    expect(URL.canParse(address) && isSiteUrl(new URL(address))).toBe(false);
  });

  it.each([`https://www.${HOST}/`, `https://${HOST}/`, `https://www.${HOST}:443/`, `HTTPS://WWW.MonCompteFormation.GOUV.fr/x`, `https://www.${HOST}/?x=@exemple.invalid`, `https://www。${HOST}/`])('%s est le site', (address) => {
    expect(isSiteUrl(new URL(address))).toBe(true);
  });
});
