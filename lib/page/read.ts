/** The reading half: from a page to all that may be told of it. */

import type { Dom } from './dom';
import { montantApres } from './montant-apres';
import { type Page, type PageView, type Scope, canBeSeen, readPage } from './page-view';
import { isSeen } from './place';
import { AIDE, AUTOUR, BOUTON, MAX_TITLE, type Partie, type Releve, type Trouve } from './releve';
import type { RouteKind } from './route';
import { readTexte } from './scan';
import { readSessionDates } from './session-dates';
import { hasNameAbove, hasUserMenu } from './session-signs';
import { countSigns } from './sheet';
import type { Lexique } from './lexique';
import type { MotId, SelecteurId } from './vocabulaire';

/** Takes a page of the site and what to read it with; returns what was read, null when the page cannot be read. */
export function readOrNull(page: Page, lexique: Lexique): Releve | null {
  try {
    return readReleve(page, lexique);
  } catch {
    return null;
  }
}

function readReleve(page: Page, lexique: Lexique): Releve {
  const view = readPage(page, lexique);
  const { dom, route, scopes, dialogs, truncated } = view;
  const parts = [...dialogs, ...scopes];
  const has = (selector: string): boolean => dom.root !== null && dom.has(dom.root, selector);
  const { dsfr, materiel } = lexique.selecteurs;
  return {
    route,
    traduit: isTranslated(dom),
    tronque: truncated,
    racine: has('sl6-root'),
    // The redesigned site still carries Material leftovers; the older one never had an `mcf-dsfr-…` element.
    generation: has(dsfr) ? 'dsfr' : has(materiel) ? 'materiel' : 'indeterminee',
    menu: hasUserMenu(view),
    nom: hasNameAbove(view),
    parties: parts.map((scope) => readPart(view, scope)),
    trouves: readHits(view, parts),
  };
}

/** A translator has replaced the words: those that are missing prove nothing, those that remain prove little. */
function isTranslated({ root, attr }: Dom): boolean {
  if (root === null) return false;
  const lang = (attr(root, 'lang') ?? '').toLowerCase();
  return (attr(root, 'class') ?? '').includes('translated-') || attr(root, '_msttexthash') !== null || (lang !== '' && lang !== 'fr' && !lang.startsWith('fr-'));
}

/** Which label announces an amount worth reading. */
const PRICED: Partial<Record<RouteKind, MotId>> = { fiche: 'prix-de-la-formation', dossier: 'prix-de-la-formation', droits: 'compte-elu' };

function readHits(view: PageView, parts: readonly Scope[]): readonly Trouve[] {
  const blocs = new Map<Element, number>();
  const partOf = new Map(parts.flatMap(({ hits }, at) => hits.map((hit) => [hit, at] as const)));
  return view.hits.flatMap((hit) => {
    const { entry, block, place } = hit;
    const partie = partOf.get(hit) ?? -1;
    const around = place.main === null && place.dialog === null && place.zone !== 'pied' && place.zone !== 'etrangere';
    if (partie < 0 && !around) return [];
    blocs.set(block, blocs.get(block) ?? blocs.size);
    const scope = parts[partie];
    const montant = scope?.kind === 'contenu' && entry.mot === PRICED[view.route.kind] ? montantApres(view, scope, hit) : undefined;
    const href = (place.control && view.dom.attr(place.control, 'href')) ?? '';
    const help = href.includes('espace-public') || href.includes('#/aide');
    const marques = place.marques | (place.control === block ? BOUTON : 0) | (around ? AUTOUR : 0) | (help ? AIDE : 0);
    const found = [entry.n, blocs.get(block) as number, partie, marques] as const;
    return [montant === undefined ? found : ([...found, montant] as const)];
  });
}

/** What clues ask of a part besides its wordings. */
const SIGNES = ['chargement', 'mot-de-passe', 'champ-de-texte', 'liste-de-resultats', 'anti-robot'] as const satisfies readonly SelecteurId[];
/** Where a state may be told by words inside a text, unless a sheet is displayed. */
const TOLD: ReadonlySet<RouteKind> = new Set(['fiche', 'dossier', 'resultats', 'autre']);

function readPart(view: PageView, scope: Scope): Partie {
  const { dom, lexique, placeOf, route: { kind } } = view;
  const signs = countSigns(scope.hits.filter(({ place }) => isSeen(place)).map(({ entry }) => entry));
  const texte = kind === 'droits' || (signs < 2 && TOLD.has(kind)) ? readTexte(dom, scope.root, placeOf) : '';
  // Facts of one content only: two of them could each have their own.
  const isOnly = scope.kind === 'contenu' && view.scopes.length === 1;
  return {
    kind: scope.kind,
    signes: SIGNES.filter((id) => dom.all(scope.root, lexique.selecteurs[id]).some((element) => canBeSeen(view, element))),
    dits: texte === '' ? [] : saidIn(texte, lexique),
    montants: texte.split('\n').filter((line) => /^\d{1,9}€$/u.test(line)).length,
    ...(isOnly && (kind === 'dossier' || (kind === 'fiche' && signs > 1)) ? readSessionDates(view, scope) : {}),
    ...(isOnly && kind === 'fiche' && signs > 0 ? readTitle(view, scope) : {}),
  };
}

function saidIn(texte: string, { dedans }: Lexique): readonly MotId[] {
  return dedans.split('\n').flatMap((line) => {
    const [mot, ...cles] = line.split(' ');
    return cles.some((cle) => texte.includes(cle)) ? [mot as MotId] : [];
  });
}

/** As it is written: whoever judges cleans it. */
function readTitle({ dom, placeOf, lexique }: PageView, { root }: Scope): { readonly titre?: string } {
  const headings = [...dom.all(root, 'h1'), ...dom.all(root, lexique.selecteurs['titre-par-role'])];
  const heading = headings.map((element) => [element, placeOf(element)] as const).find(([, place]) => isSeen(place) && place.dialog === null)?.[0];
  if (heading === undefined) return {};
  return { titre: dom.textBelow(heading, MAX_TITLE).slice(0, MAX_TITLE) };
}
