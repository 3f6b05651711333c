/** Addresses without what they identify: a route keeps its known words, everything else becomes `0` or `x`. */

import { isSiteUrl, readRoute } from '../page/route';

/** The words that the site's own addresses are made of. A segment that is not here may be a number, a name, anything. */
const SEGMENTS: ReadonlySet<string> = new Set(
  ('espace-prive html index.html espace-public accueil connexion compte-utilisateur creation inscription droits formation recherche modalite resultats results dossiers v2 detail financement conseil aide ' +
    'profil historique node compte-elu mon-compte-elu mon-compte-elu-0 mon-compte-elu-ne-saffiche-pas-comment-faire je-nai-pas-ou-je-narrive-pas-creer-de-compte ' +
    'comment-sont-calcules-mes-droits-elu comment-confirmer-mon-adresse-e-mail comment-debloquer-mon-compte-personnel-de-formation consulter-mes-droits-formation ' +
    'je-ne-remplis-pas-les-conditions-pour-utiliser-franceconnect une-participation-financiere-pourquoi-et-comment conditions-generales-dutilisation mentions-legales ' +
    'accessibilite-numerique protection-des-donnees-personnelles plan-du-site').split(' '),
);

const FICHE = '/formation/recherche/00000000000000_x/00000000000000_x';
const CONTEXTE_CONNU = 'ACTIVITE_PROFESSIONNELLE';

/**
 * Takes an address of the site; returns its pattern: same host, same route for the reader of pages, no number, no name, no search.
 * Null for an address that is not the site's.
 */
export function adresseSansIdentifiant(url: URL): string | null {
  if (!isSiteUrl(url)) return null;
  return `https://${url.hostname}${segments(url.pathname)}${url.hash === '' ? '' : `#${route(url)}`}`;
}

function route(url: URL): string {
  const inner = url.hash.slice(1).split('#', 1)[0] ?? '';
  const mark = inner.indexOf('?');
  const query = new URLSearchParams(mark < 0 ? '' : inner.slice(mark + 1));
  const path = readRoute(url).kind === 'fiche' ? FICHE : segments(mark < 0 ? inner : inner.slice(0, mark));
  return path + kept(query);
}

function segments(path: string): string {
  return path.slice(0, 2000).split('/').map((one) => (one === '' || SEGMENTS.has(one) ? one : /^\d+$/u.test(one) ? '0' : 'x')).join('/');
}

/** Only what tells one page from another: for whom, and whether there is a search. */
function kept(query: URLSearchParams): string {
  const contexte = query.get('contexteFormation');
  const parts = [
    query.get('publicCible') === 'ELU' ? 'publicCible=ELU' : '',
    contexte === null ? '' : `contexteFormation=${contexte === CONTEXTE_CONNU ? CONTEXTE_CONNU : 'X'}`,
    query.has('q') ? 'q=x' : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The `href` of a link, as its pattern. Takes the address of the page it stands in. */
export function lienSansIdentifiant(href: string, page: URL): string {
  const text = href.slice(0, 4000);
  if (!URL.canParse(text, page.href)) return '#';
  const url = new URL(text, page);
  if (url.protocol === 'mailto:') return 'mailto:x';
  if (url.protocol === 'tel:') return 'tel:0';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '#';
  return adresseSansIdentifiant(url) ?? 'https://exterieur.invalid/';
}
