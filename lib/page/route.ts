/** What the address alone says. The site is a single page: its route is in the hash, and a skip link may add a second '#'. */

const HOSTS = new Set(['www.moncompteformation.gouv.fr', 'moncompteformation.gouv.fr']);
const ORIGIN = 'https://www.moncompteformation.gouv.fr';

export type RouteKind =
  | 'accueil'
  | 'connexion'
  | 'droits'
  | 'recherche'
  | 'resultats'
  | 'fiche'
  | 'dossiers'
  | 'dossier'
  | 'aide'
  | 'aide-elu'
  | 'autre'
  | 'publique'
  | 'publique-elu'
  | 'hors-application';

export interface Route {
  readonly kind: RouteKind;
  /** Canonical address of the training sheet, on a `fiche` route only. */
  readonly formationUrl?: string;
}

/** What is read of an address of the site: `location` has it too, and weighs nothing more. */
export interface Address {
  readonly pathname: string;
  readonly hash: string;
}

/** Only the site itself, over https, on its usual port, without user name: look-alikes are not the site. */
export function isSiteUrl(url: URL): boolean {
  return url.protocol === 'https:' && HOSTS.has(url.hostname) && url.port === '' && url.username === '' && url.password === '';
}

const APPLICATION = new Set(['/espace-prive/html', '/espace-prive/html/', '/espace-prive/html/index.html']);
const RECHERCHE = '/formation/recherche';
const PUBLIC_ELU = /^\/espace-public\/(?:compte-elu|mon-compte-elu(?:-\d+)?)\/?$/u;

const SIMPLE: Readonly<Record<string, RouteKind>> = {
  '': 'accueil',
  '/accueil': 'accueil',
  '/connexion': 'connexion',
  '/compte-utilisateur/connexion': 'connexion',
  '/droits': 'droits',
  '/formation': 'recherche',
  '/formation/recherche': 'recherche',
  '/formation/recherche/modalite': 'recherche',
  '/formation/recherche/results': 'resultats',
  '/formation/recherche/resultats': 'resultats',
  '/formation/recherche/modalite/results': 'resultats',
  '/formation/recherche/modalite/resultats': 'resultats',
  '/dossiers': 'dossiers',
};

/** Takes an address of the site; returns its route. An address the site is not known to have is `autre`. */
export function readRoute(url: Address): Route {
  if (url.pathname.startsWith('/espace-public/')) return { kind: PUBLIC_ELU.test(url.pathname) ? 'publique-elu' : 'publique' };
  if (!APPLICATION.has(url.pathname)) return { kind: 'hors-application' };
  return readHash(url.hash);
}

function readHash(hash: string): Route {
  const inner = hash.slice(1).split('#', 1)[0] ?? '';
  const mark = inner.indexOf('?');
  const path = withoutEndSlashes(mark < 0 ? inner : inner.slice(0, mark));
  const query = mark < 0 ? '' : inner.slice(mark + 1);
  const [formation = '', action = '', more] = path.startsWith(`${RECHERCHE}/`) ? path.slice(RECHERCHE.length + 1).split('/') : [];
  if (more === undefined && isId(formation) && isId(action)) return { kind: 'fiche', formationUrl: formationUrl(formation, action, query) };
  if (path === RECHERCHE && parameter(query, 'q') !== null) return { kind: 'resultats' };
  if (path === '/aide') return { kind: parameter(query, 'publicCible') === 'ELU' ? 'aide-elu' : 'aide' };
  if (path.startsWith('/dossiers/')) return { kind: 'dossier' };
  return { kind: Object.hasOwn(SIMPLE, path) ? (SIMPLE[path] ?? 'autre') : 'autre' };
}

/** Fourteen digits (the number of an organisation), an underscore, and a reference of 120 signs at most. */
function isId(text: string): boolean {
  return text.indexOf('_') === 14 && text.length > 15 && text.length <= 135 && /^\d+_[\w.~%-]+$/u.test(text);
}

/** By hand: `/\/+$/` takes a time that grows with the square of a hostile address. */
function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/** The first of that name, as it is written: no value that counts here needs decoding. Null when there is none. */
function parameter(query: string, name: string): string | null {
  for (const part of query.split('&')) {
    const mark = part.indexOf('=');
    if ((mark < 0 ? part : part.slice(0, mark)) === name) return mark < 0 ? '' : part.slice(mark + 1);
  }
  return null;
}

/** The context is kept, when it looks like one: without it the site may open the sheet for another public. */
function formationUrl(formation: string, action: string, query: string): string {
  const contexte = parameter(query, 'contexteFormation') ?? '';
  const suffix = /^[A-Z_]{1,40}$/u.test(contexte) ? `?contexteFormation=${contexte}` : '';
  return `${ORIGIN}/espace-prive/html/#/formation/recherche/${formation}/${action}${suffix}`;
}
