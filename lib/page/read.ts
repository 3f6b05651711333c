/** The reading half: from a page to all that may be told of it. */

import { readPrix, readSolde } from './argent';
import type { Dom } from './dom';
import type { Lexique } from './lexique';
import { type Page, type PageView, type Scope, canBeSeen, readPage } from './page-view';
import { type Standing, isSeen } from './standing';
import { type ReadElement, MAX_TITLE, type Marque, type Partie, type Releve, type Signe } from './releve';
import { type BlocLu, MAX_LUS } from './scan';
import type { SelecteurId } from './selecteurs';
import { readSessions } from './session-dates';
import { hasNameAbove, hasUserMenu } from './session-signs';

/** Takes a page of the site and what to read it with; returns what was read, null when the page cannot be read. */
export function readOrNull(page: Page, lexique: Lexique): Releve | null {
  try {
    return relever(readPage(page, lexique));
  } catch {
    return null;
  }
}

function relever(view: PageView): Releve {
  const { dom, route, scopes, dialogs, truncated, lexique } = view;
  const parts = [...dialogs, ...scopes];
  const has = (selector: string): boolean => dom.root !== null && dom.has(dom.root, selector);
  const { dsfr, materiel, racine } = lexique.selecteurs;
  const lus = lusOf(view, parts);
  return {
    route,
    traduit: isTranslated(dom),
    tronque: truncated || lus.length > MAX_LUS,
    racine: has(racine),
    // The redesigned site still carries Material leftovers; the older one never had an `mcf-dsfr-…` element.
    generation: has(dsfr) ? 'dsfr' : has(materiel) ? 'materiel' : 'indeterminee',
    menu: hasUserMenu(view),
    nom: hasNameAbove(view),
    parties: parts.map((scope) => readPart(view, scope)),
    lus: lus.slice(0, MAX_LUS),
  };
}

/** Marks that translators leave, on the page or on what they translated. */
const TRANSLATED = '[_msttexthash],[_msthash],html[class*="translated-"],font[style*="vertical-align"]';

/** A translator has replaced the words: those that are missing prove nothing, those that remain prove little. */
function isTranslated({ root, attr, has }: Dom): boolean {
  if (root === null) return false;
  const lang = (attr(root, 'lang') ?? '').toLowerCase();
  return (attr(root, 'class') ?? '').includes('translated-') || attr(root, '_msttexthash') !== null || (lang !== '' && lang !== 'fr' && !lang.startsWith('fr-')) || has(root, TRANSLATED) || has(root, 'font font');
}

function lusOf(view: PageView, parts: readonly Scope[]): readonly ReadElement[] {
  const partOf = new Map(parts.flatMap(({ blocs }, at) => blocs.map((bloc) => [bloc, at] as const)));
  return view.blocs.flatMap((bloc, at) => {
    const partie = partOf.get(bloc) ?? -1;
    const around = partie < 0 && isAround(bloc.place);
    if ((partie < 0 && !around) || bloc.place.cite || bloc.lectures.length === 0) return [];
    const marques = marquesOf(view, bloc, around);
    return bloc.lectures.map(({ sens, mots, ajout }): ReadElement => ({ partie, bloc: at, role: bloc.place.role, marques, sens, mots, ...(ajout === undefined ? {} : { ajout }) }));
  });
}

function isAround({ main, dialog, zone }: Standing): boolean {
  return main === null && dialog === null && zone !== 'pied';
}

function marquesOf({ dom }: PageView, { place, marques }: BlocLu, around: boolean): readonly Marque[] {
  const href = (place.control && dom.attr(place.control, 'href')) ?? '';
  const own: readonly (readonly [boolean, Marque])[] = [
    [place.alerte, 'alerte'], [place.lecteur, 'lecteur'], [place.desactive, 'desactive'], [place.primaire, 'primaire'], [place.etapes, 'etapes'], [place.temps === 'courante', 'courante'],
    [place.temps === 'passee', 'passee'], [place.temps === 'a-venir', 'a-venir'], [place.menu, 'menu'], [place.fil, 'fil'], [place.tableau, 'tableau'], [place.liste, 'liste'],
    [around, 'autour'], [href.includes('espace-public') || href.includes('#/aide'), 'aide'],
  ];
  return [...marques, ...own.flatMap(([is, marque]) => (is && !marques.includes(marque) ? [marque] : []))];
}

/** What clues ask of a part besides its words. */
const SIGNES = [
  'chargement', 'mot-de-passe', 'champ-de-texte', 'champ-de-choix', 'entete-de-fiche', 'cartes-de-formation', 'liens-de-dossier', 'barre-de-recherche', 'code-unique', 'fichier-a-joindre',
  'franceconnect-bouton', 'franceconnect-plus',
] as const satisfies readonly SelecteurId[];

/** A day written in full. */
const DAY = /\d\/\d\d\/20\d\d|\d(?:er)? [a-zéû]{3,9} 20\d\d/u;

function readPart(view: PageView, scope: Scope): Partie {
  const { dom, lexique, route: { kind } } = view;
  const shown = (id: SelecteurId): readonly Element[] => dom.all(scope.root, lexique.selecteurs[id]).filter((element) => canBeSeen(view, element));
  const isOnly = scope.kind === 'contenu' && view.scopes.length === 1;
  const isDated = kind === 'fiche' || kind === 'dossier';
  const sessions = isDated ? readSessions(view, scope) : { signes: [], periode: {} };
  const signes: readonly Signe[] = [
    ...SIGNES.filter((id) => shown(id).length > 0 || (id === 'chargement' && dom.attr(scope.root, 'aria-busy') === 'true')),
    ...(showsCaptcha(view, scope) ? ['anti-robot' as const] : []),
    ...(shown('liens-de-fiche').filter((link) => isSheetLink(dom, link)).length > 1 ? ['plusieurs-formations' as const] : []),
    ...(scope.blocs.some(({ texte, marques }) => !marques.includes('annexe') && texte.includes('€') && /\d/u.test(texte)) ? ['montant' as const] : []),
    ...(scope.blocs.filter(({ texte, place }) => (place.liste || place.tableau) && place.main !== null && DAY.test(texte)).length > 1 ? ['lignes-datees' as const] : []),
    ...sessions.signes,
  ];
  return {
    kind: scope.kind,
    signes: [...new Set(signes)],
    montants: scope.blocs.filter(({ texte, place }) => isSeen(place) && isBareAmount(texte)).length,
    // Facts of one content only: two of them could each have their own.
    ...(isOnly && isDated ? { ...sessions.periode, ...readPrix(view, scope) } : {}),
    ...(isOnly && kind === 'droits' ? readSolde(view, scope) : {}),
    ...(isOnly && kind === 'fiche' ? readTitle(view, scope) : {}),
  };
}

/** The firewall's script is in the head of many pages: only where there is nothing of the site does it make the page. */
function showsCaptcha(view: PageView, scope: Scope): boolean {
  const { dom, lexique: { selecteurs } } = view;
  if (dom.root === null) return false;
  const isBare = !dom.has(dom.root, `${selecteurs.racine},main`);
  return dom.all(isBare ? dom.root : scope.root, selecteurs['anti-robot']).some((element) => (dom.tag(element) === 'script' ? isBare : canBeSeen(view, element)));
}

function isSheetLink(dom: Dom, link: Element): boolean {
  return /recherche\/\d{14}_/u.test((dom.attr(link, 'href') ?? '').slice(0, 400));
}

function isBareAmount(texte: string): boolean {
  return texte.length <= 30 && texte.includes('€') && /^[\d\s.,\u00A0\u202F\u2009\u2007’']+€\s*$/u.test(texte.trim());
}

/** As it is written: whoever judges cleans it. */
function readTitle({ dom, placeOf, lexique }: PageView, { root }: Scope): { readonly titre?: string } {
  const headings = [...dom.all(root, 'h1'), ...dom.all(root, lexique.selecteurs['titre-par-role'])];
  const heading = headings.map((element) => [element, placeOf(element)] as const).find(([, place]) => isSeen(place) && place.dialog === null)?.[0];
  if (heading === undefined) return {};
  return { titre: dom.textBelow(heading, MAX_TITLE).slice(0, MAX_TITLE) };
}
