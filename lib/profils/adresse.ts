/** The addresses that a profile may give: plain https, towards a name that does not pass itself off as the site. */

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/u;
const SITE = 'moncompteformation';
/** Names that people trust on sight: only the State's own domain may bear them. */
const TRUSTED = ['compteformation', 'franceconnect', 'francetravail', 'identitenumerique', 'caissedesdepots', 'servicepublic', 'gouvfr'];
/** The true hosts of those names that are not under `.gouv.fr`. */
const TRUE_HOSTS = new Set(['lidentitenumerique.laposte.fr', 'www.caissedesdepots.fr', 'www.servicepublic.fr', 'www.service-public.fr']);

export type RefusDAdresse = 'pas-https' | 'avec-identifiants' | 'nom-de-site' | 'imite-le-site';

/** Takes the text of an address; returns why it is refused, or null. */
export function refusDAdresse(text: string): RefusDAdresse | null {
  if (!/^https:\/\/[^/]/u.test(text) || /[\s\\]/u.test(text) || !URL.canParse(text)) return 'pas-https';
  const url = new URL(text);
  if (url.protocol !== 'https:') return 'pas-https';
  if (url.username !== '' || url.password !== '' || url.port !== '' || /@/u.test(text.split(/[/?#]/u)[2] ?? '')) return 'avec-identifiants';
  return refusDeNom(url.hostname);
}

/** The same for a bare name, that of an e-mail address. */
export function refusDeNom(hostname: string): RefusDAdresse | null {
  // Letters of other alphabets come as `xn--`: an élu cannot tell them from ours.
  if (!HOST.test(hostname) || /(?:^|\.)xn--/u.test(hostname)) return 'nom-de-site';
  return imitates(hostname) ? 'imite-le-site' : null;
}

/** The canonical address of a text that is not refused. */
export function addressOf(text: string): string {
  return new URL(text).href;
}

/** Whether a label names another site than the one its link leads to. */
export function namesAnotherSite(libelle: string, adresse: string): boolean {
  if (!URL.canParse(adresse)) return false;
  const { hostname } = new URL(adresse);
  const named = libelle.toLowerCase().match(/(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.)+\p{L}{2,}/gu) ?? [];
  return named.some((name) => bare(name) !== bare(hostname) && !bare(hostname).endsWith(`.${bare(name)}`));
}

function bare(hostname: string): string {
  return hostname.replace(/^www\./u, '');
}

function imitates(hostname: string): boolean {
  if (hostname.endsWith('.gouv.fr') || TRUE_HOSTS.has(hostname)) return false;
  const seen = skeleton(hostname);
  return TRUSTED.some((name) => seen.includes(name)) || hostname.split('.').some((label) => isNear(skeleton(label), SITE));
}

/** What the eye takes the letters for. */
function skeleton(text: string): string {
  return text.replaceAll(/[.-]/gu, '').replaceAll('0', 'o').replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll(/[1!]/gu, 'l');
}

/** At most two letters changed, added or left out. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return (row[b.length] ?? 9) <= 2;
}
