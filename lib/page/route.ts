/** What the address alone says. The site is a single page: its route is in the hash, and a skip link may add a second '#'. */

const HOSTS = new Set(['www.moncompteformation.gouv.fr', 'moncompteformation.gouv.fr']);
const ORIGIN = 'https://www.moncompteformation.gouv.fr';

/** Kinds of address. The only list of them. */
export const ROUTE_KINDS = [
  'accueil', 'connexion', 'droits', 'recherche', 'resultats', 'fiche', 'dossiers', 'dossier', 'aide', 'aide-elu', 'autre', 'publique', 'publique-elu', 'hors-application',
] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

/** What the words of an address speak of, whatever its kind: addresses that nobody has seen are read by their words. */
export const MOTS_D_ADRESSE = {
  connexion: 'connexion, login, identification, authentification, reconnexion',
  creation: 'creation-compte, inscription, creer-compte, creer-un-compte, nouveau-compte, creation, enregistrement',
  profil: 'profil, mon-compte, informations-personnelles, mes-informations, completer-profil, mise-a-jour, situation',
  droits: 'droits, mes-droits, vos-droits, compteurs, solde',
  recherche: 'recherche, rechercher, formations, catalogue',
  favoris: 'favoris, selection, comparateur, alertes',
  identite: 'identite, verification-identite, franceconnect, franceconnect-plus, justificatif, justificatif-identite, identite-numerique',
  courriel: 'email, e-mail, courriel, mail, confirmation-par-courriel, validation-courriel, confirmation-email, verification-email, lien',
  saisie: 'saisie, nouveau, creation, brouillon, formulaire, informations, recapitulatif, demande, completer',
  confirmation: 'confirmation, validation, financement, proposition, engagement, decision, accepter',
  paiement: 'paiement, reglement, carte, payer',
  annulation: 'annulation, annuler, annule, desistement, desister, abandon, abandonner, retractation, renoncer, renoncement, renonciation, retrait, retirer, resiliation',
  suivi: 'suivi, detail, synthese, resume, historique',
  erreur: 'erreur, error, 404, 500, indisponible, maintenance, session-expiree, expiree',
} as const satisfies Readonly<Record<string, string>>;
export type MotDAdresse = keyof typeof MOTS_D_ADRESSE;

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

const SIMPLE: Readonly<Record<string, RouteKind>> = {
  '': 'accueil',
  '/accueil': 'accueil',
  '/tableau-de-bord': 'accueil',
  '/connexion': 'connexion',
  '/login': 'connexion',
  '/compte-utilisateur/connexion': 'connexion',
  '/droits': 'droits',
  '/formation': 'recherche',
  '/formation/recherche': 'recherche',
  '/formation/recherche/modalite': 'recherche',
  '/formation/recherche/avancee': 'recherche',
  '/formation/recherche/results': 'resultats',
  '/formation/recherche/resultats': 'resultats',
  '/formation/recherche/modalite/results': 'resultats',
  '/formation/recherche/modalite/resultats': 'resultats',
  '/dossiers': 'dossiers',
};

/** What the first word of an address is about, when the whole of it is not known. */
const FAMILLES: Readonly<Record<string, RouteKind>> = {
  droits: 'droits', 'mes-droits': 'droits', 'vos-droits': 'droits', connexion: 'connexion', dossiers: 'dossier', dossier: 'dossier', 'mes-dossiers': 'dossier', 'vos-dossiers': 'dossier',
};
/** Words of an address that only narrow a list. */
const LISTES = new Set(['liste', 'tous', 'toutes', 'en-cours', 'encours', 'termines', 'clos', 'archives', 'historique', 'a-traiter', 'actifs', 'ouverts', 'fermes']);

const BROKEN_HASH = /^\/espace-prive\/html\/(?:index\.html)?%23/u;

/** Takes an address of the site; returns its route. An address the site is not known to have is `autre`. */
export function readRoute(url: Address): Route {
  const broken = BROKEN_HASH.exec(url.pathname);
  if (broken !== null) {
    const hash = `#${decoded(url.pathname.slice(broken[0].length))}`;
    return { ...readHash(hash), reparee: `${ORIGIN}/espace-prive/html/${hash}` };
  }
  if (url.pathname.startsWith('/espace-public/')) return { kind: PUBLIC_ELU.test(url.pathname) ? 'publique-elu' : 'publique', mots: [] };
  if (!APPLICATION.has(url.pathname)) return { kind: 'hors-application', mots: [] };
  return readHash(url.hash);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readHash(hash: string): Route {
  const inner = hash.slice(1).split('#', 1)[0] ?? '';
  const mark = inner.indexOf('?');
  const path = withoutEndSlashes(mark < 0 ? inner : inner.slice(0, mark));
  const query = mark < 0 ? '' : inner.slice(mark + 1);
  const mots = motsOf(path);
  const [formation = '', action = '', more] = path.startsWith(`${RECHERCHE}/`) ? path.slice(RECHERCHE.length + 1).split('/') : [];
  if (more === undefined && isId(formation) && isId(action)) return { kind: 'fiche', mots: [], formationUrl: formationUrl(formation, action, query) };
  if (path === RECHERCHE && parameter(query, 'q') !== null) return { kind: 'resultats', mots };
  if (path === '/aide') return { kind: parameter(query, 'publicCible') === 'ELU' ? 'aide-elu' : 'aide', mots };
  const kind = Object.hasOwn(SIMPLE, path) ? (SIMPLE[path] ?? 'autre') : familyOf(path);
  // The creation of a dossier is not that of an account.
  return { kind, mots: kind === 'dossier' ? mots.filter((mot) => mot !== 'creation') : mots };
}

function familyOf(path: string): RouteKind {
  const [, first = '', ...rest] = path.slice(0, 300).split('/');
  if (path.startsWith('/compte-utilisateur/connexion/')) return 'connexion';
  if (path.startsWith(`${RECHERCHE}/`) && rest.some((word) => word.startsWith('resultat'))) return 'resultats';
  if (!Object.hasOwn(FAMILLES, first)) return 'autre';
  const kind = FAMILLES[first] ?? 'autre';
  return kind === 'dossier' && rest.every((word) => LISTES.has(word)) ? 'dossiers' : kind;
}

function motsOf(path: string): readonly MotDAdresse[] {
  const words = new Set(path.slice(0, 300).toLowerCase().split('/').map((word) => word.slice(0, 60)));
  return (Object.keys(MOTS_D_ADRESSE) as MotDAdresse[]).filter((mot) => MOTS_D_ADRESSE[mot].split(', ').some((word) => words.has(word)));
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
