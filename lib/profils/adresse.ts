/** The addresses that a profile may give: plain https, towards a name that does not pass itself off as the site. */

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/u;
/** Names that people trust on sight: only their own hosts may bear them. */
const SERVICES = ['compteformation', 'franceconnect', 'francetravail', 'identitenumerique', 'caissedesdepots', 'gouvfr'];
const TRUSTED = [...SERVICES, 'servicepublic'].map(skeleton);
const NAMES = [...SERVICES, 'compagnondife', 'serviceofficiel', 'siteofficiel'].map(skeleton);
/** Too short to be looked for inside other words: a whole piece between dots and hyphens. */
const PIECES: ReadonlySet<string> = new Set(['ameli', 'cpf', 'etat', 'gouv', 'impots', 'urssaf'].map(skeleton));
/** The true hosts of those names that are not under `.gouv.fr`. */
const TRUE_HOSTS = new Set(['lidentitenumerique.laposte.fr', 'www.caissedesdepots.fr', 'www.servicepublic.fr', 'www.service-public.fr', 'www.ameli.fr', 'www.urssaf.fr']);
/** Hosts that only send to another address, which nobody can judge before following it. */
const SHORTENERS = /^(?:www\.)?(?:bit\.ly|bitly\.com|buff\.ly|cutt\.ly|goo\.gl|is\.gd|lnkd\.in|l\.facebook\.com|linktr\.ee|ow\.ly|rb\.gy|rebrand\.ly|s\.id|shorturl\.at|t\.co|t\.ly|tiny\.cc|tinyurl\.com|urlr\.me|urlz\.fr|v\.gd|vu\.fr|(?:[a-z0-9-]+\.)?page\.link)$/u;
/** Parameters that name where to go next. */
const NEXT = /^(?:dest|destination|go|goto|link|next|q|redir|redirect|redirect_uri|return|returnurl|target|to|u|url)$/u;

export type RefusDAdresse = 'pas-https' | 'avec-identifiants' | 'nom-de-site' | 'imite-le-site' | 'raccourci';

/** Takes the text of an address; returns why it is refused, or null. */
export function refusDAdresse(text: string): RefusDAdresse | null {
  if (!/^https:\/\/[^/]/u.test(text) || /[\s\\]/u.test(text) || !URL.canParse(text)) return 'pas-https';
  const url = new URL(text);
  if (url.protocol !== 'https:') return 'pas-https';
  if (url.username !== '' || url.password !== '' || url.port !== '' || /@/u.test(text.split(/[/?#]/u)[2] ?? '')) return 'avec-identifiants';
  return refusDeNom(url.hostname) ?? (redirects(url) ? 'raccourci' : null);
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

/** Whether a label names another site, or a service that people trust, than the one its link leads to. */
export function namesAnotherSite(libelle: string, adresse: string): boolean {
  if (!URL.canParse(adresse)) return false;
  const { hostname } = new URL(adresse);
  const other = (name: string): boolean => bare(name) !== bare(hostname) && !bare(hostname).endsWith(`.${bare(name)}`);
  return sitesIn(libelle).some(other) || (!isTrue(hostname) && bearsTrustedName(libelle));
}

/** Whether a name, or a label, passes itself off as a service of the State or as the extension. */
export function bearsTrustedName(text: string): boolean {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return contains(skeleton(plain.replaceAll(/[^a-z0-9!|]/gu, '')), NAMES);
}

/** Sites named in a text: with dots, or with signs that the eye takes for dots when what follows ends like an address. */
function sitesIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const lookAlike = lower.replaceAll(LIKE_A_DOT, '.').match(NAMED) ?? [];
  return [...(lower.match(NAMED) ?? []), ...lookAlike.filter((name) => /\.(?:com|eu|fr|info|net|org)$/u.test(name))];
}

const NAMED = /(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.)+\p{L}{2,}/gu;
const LIKE_A_DOT = /[,\u00b7\u0387\u0701\u0702\u2022\u2024\u2027\u2219\u22c5\u30fb\u3002\ua4f8\ufe52\uff0c\uff0e\uff61\uff65]/gu;

function redirects(url: URL): boolean {
  if (SHORTENERS.test(url.hostname)) return true;
  const tail = decoded(decoded(url.pathname + url.search + url.hash));
  return tail.includes('//') || [...url.searchParams].some(([key, value]) => NEXT.test(key.toLowerCase()) && /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/u.test(value));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function bare(hostname: string): string {
  return hostname.replace(/^www\./u, '');
}

function isTrue(hostname: string): boolean {
  return hostname.endsWith('.gouv.fr') || TRUE_HOSTS.has(hostname);
}

function imitates(hostname: string): boolean {
  if (isTrue(hostname)) return false;
  return contains(skeleton(hostname), TRUSTED) || hostname.split(/[.-]/u).some((piece) => PIECES.has(skeleton(piece)));
}

/** What the eye takes the letters for, and what it skips. */
function skeleton(text: string): string {
  return text.replaceAll(/[.-]/gu, '').replaceAll('0', 'o').replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll(/[1!|i]/gu, 'l');
}

/** Whether one of the names stands in the text, or one that the eye takes for it: the longer the name, the more it forgives. */
function contains(text: string, names: readonly string[]): boolean {
  return names.some((name) => distanceWithin(text, name) <= (name.length >= 13 ? 2 : name.length >= 11 ? 1 : 0));
}

/** The fewest letters changed, added or left out between a name and any stretch of the text (Sellers, 1980). */
function distanceWithin(text: string, name: string): number {
  let column = Array.from({ length: name.length + 1 }, (_, index) => index);
  let least = name.length;
  for (const letter of text) {
    const next = [0];
    for (let at = 1; at <= name.length; at += 1) next.push(Math.min((column[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (column[at - 1] ?? 0) + (name[at - 1] === letter ? 0 : 1)));
    column = next;
    least = Math.min(least, column[name.length] ?? least);
  }
  return least;
}
