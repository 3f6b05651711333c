/** What the address alone says. The site is a single page: its route is in the hash, and a skip link may add a second '#'. */

import { ADRESSES, type Adresses, type MotDAdresse, type RouteKind } from './adresses';

export { MOTS_D_ADRESSE, ROUTE_KINDS, type MotDAdresse, type RouteKind } from './adresses';

const HOSTS = new Set(['www.moncompteformation.gouv.fr', 'moncompteformation.gouv.fr']);
const ORIGIN = 'https://www.moncompteformation.gouv.fr';

export interface Route {
  readonly kind: RouteKind;
  readonly mots: readonly MotDAdresse[];
  /** Canonical address of the training sheet, on a `fiche` route only. */
  readonly formationUrl?: string;
  /** The address as it should be, when its `#` was turned into `%23` on the way. */
  readonly reparee?: string;
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

const BROKEN_HASH = /^\/espace-prive\/html\/(?:index\.html)?%23/u;

/** Takes an address of the site; returns its route. An address the site is not known to have is `autre`. */
export function readRoute(url: Address): Route {
  return routeIn(url, ADRESSES);
}

/** The same, with the known addresses handed over: the script in the page carries none. */
export function routeIn(url: Address, adresses: Adresses): Route {
  const broken = BROKEN_HASH.exec(url.pathname);
  if (broken !== null) {
    const hash = `#${decoded(url.pathname.slice(broken[0].length))}`;
    return { ...readHash(hash, adresses), reparee: `${ORIGIN}/espace-prive/html/${hash}` };
  }
  if (url.pathname.startsWith('/espace-public/')) return { kind: PUBLIC_ELU.test(url.pathname) ? 'publique-elu' : 'publique', mots: [] };
  if (!APPLICATION.has(url.pathname)) return { kind: 'hors-application', mots: [] };
  return readHash(url.hash, adresses);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readHash(hash: string, adresses: Adresses): Route {
  const inner = hash.slice(1).split('#', 1)[0] ?? '';
  const mark = inner.indexOf('?');
  const path = withoutEndSlashes(mark < 0 ? inner : inner.slice(0, mark));
  const query = mark < 0 ? '' : inner.slice(mark + 1);
  const mots = motsOf(path, adresses.mots);
  const [formation = '', action = '', more] = path.startsWith(`${RECHERCHE}/`) ? path.slice(RECHERCHE.length + 1).split('/') : [];
  if (more === undefined && isId(formation) && isId(action)) return { kind: 'fiche', mots: [], formationUrl: formationUrl(formation, action, query) };
  if (path === RECHERCHE && parameter(query, 'q') !== null) return { kind: 'resultats', mots };
  if (path === '/aide') return { kind: parameter(query, 'publicCible') === 'ELU' ? 'aide-elu' : 'aide', mots };
  const kind = Object.hasOwn(adresses.chemins, path) ? (adresses.chemins[path] ?? 'autre') : familyOf(path, adresses);
  // The creation of a dossier is not that of an account.
  return { kind, mots: kind === 'dossier' ? mots.filter((mot) => mot !== 'creation') : mots };
}

function familyOf(path: string, { familles, listes }: Adresses): RouteKind {
  const [, first = '', ...rest] = path.slice(0, 300).split('/');
  if (path.startsWith('/compte-utilisateur/connexion/')) return 'connexion';
  if (path.startsWith(`${RECHERCHE}/`) && rest.some((word) => word.startsWith('resultat'))) return 'resultats';
  if (!Object.hasOwn(familles, first)) return 'autre';
  const kind = familles[first] ?? 'autre';
  return kind === 'dossier' && rest.every((word) => listes.includes(word)) ? 'dossiers' : kind;
}

function motsOf(path: string, mots: Adresses['mots']): readonly MotDAdresse[] {
  const words = new Set(path.slice(0, 300).toLowerCase().split('/').map((word) => word.slice(0, 60)));
  return (Object.keys(mots) as MotDAdresse[]).filter((mot) => mots[mot].split(', ').some((word) => words.has(word)));
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
