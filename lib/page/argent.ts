/** Amounts of the page that are facts: the price of the training, the balance of the élu account. When two readings disagree, there is none. */

import type { ConceptId, Sens } from './concepts';
import { lireSens } from './lexique';
import { readMontant } from './montants';
import type { PageView, Scope } from './page-view';
import type { BlocLu } from './scan';

/** Blocks between a label and its amount. */
const REACH = 3;
const MAX_AMOUNTS = 60;

function hasAmount({ texte }: BlocLu): boolean {
  return (texte.includes('€') || texte.toLowerCase().includes('euro')) && /\d/u.test(texte);
}

/** Amounts that speak of the page's subject: not struck out, not quoted, not of other trainings. */
function amounts({ blocs }: Scope): readonly number[] {
  return blocs.flatMap((bloc, at) => (hasAmount(bloc) && !bloc.place.barre && !bloc.place.cite && !bloc.place.menu && !bloc.place.lecteur && !bloc.marques.includes('annexe') ? [at] : [])).slice(0, MAX_AMOUNTS);
}

/** What the words before the amount say, in its own text. */
function sensBefore({ lexique }: PageView, { texte }: BlocLu): readonly Sens[] {
  const euro = texte.search(/€|euro/iu);
  const digits = texte.slice(0, euro).search(/\d[\d\s.,'’]*$/u);
  return lireSens(lexique, texte.slice(0, digits < 0 ? euro : digits)).flatMap(({ sens }) => sens);
}

function sensOf({ lectures }: BlocLu): readonly Sens[] {
  return lectures.flatMap(({ sens }) => sens);
}

/** Two amounts in one text: nobody says which. */
function onlyAmount(texte: string): number | null | undefined {
  const found = texte.match(/€|euros?(?!\w)/giu) ?? [];
  return found.length === 1 ? readMontant(texte) : undefined;
}

/** Takes a sheet or a dossier; returns the price of the training in cents, or nothing. */
export function readPrix(page: PageView, scope: Scope): { readonly prixCentimes?: number } {
  const found = new Set<number | null | undefined>();
  for (const at of amounts(scope)) {
    const bloc = scope.blocs[at] as BlocLu;
    const own = sensBefore(page, bloc);
    if (own.length > 0 ? isPrice(own) : isPrice(labelBefore(scope.blocs, at))) found.add(onlyAmount(bloc.texte));
  }
  const [only] = found;
  return found.size === 1 && typeof only === 'number' && only > 0 ? { prixCentimes: only } : {};
}

function isPrice(sens: readonly Sens[]): boolean {
  return sens.includes('prix') && !sens.includes('reste') && !sens.includes('suggestions');
}

/** The label just before an amount: what stands between must hold no other amount. */
function labelBefore(blocs: readonly BlocLu[], at: number): readonly Sens[] {
  for (let back = 1; back <= REACH; back += 1) {
    const before = blocs[at - back];
    if (before === undefined || hasAmount(before)) return [];
    const sens = sensOf(before);
    if (sens.includes('prix') || sens.includes('reste')) return before.texte.length <= 120 ? sens : [];
    if (before.place.niveau > 0) return [];
  }
  return [];
}

/** Takes the rights page; returns the balance of the élu account in cents, or nothing. */
export function readSolde(page: PageView, scope: Scope): { readonly soldeEluCentimes?: number } {
  const labels = scope.blocs.map((bloc) => rightOf(bloc));
  const own = amounts(scope).filter((at) => accountOf(page, scope, labels, at) === 'elu');
  const kinds = own.map((at) => ({ at, kind: qualityOf(page, scope.blocs, at) }));
  const strong = kinds.filter(({ kind }) => kind === 'solde');
  const chosen = strong.length > 0 ? strong : kinds.filter(({ kind }) => kind === 'nu');
  const values = new Set(chosen.map(({ at }) => onlyAmount((scope.blocs[at] as BlocLu).texte)));
  const [only] = values;
  return values.size === 1 && typeof only === 'number' ? { soldeEluCentimes: only } : {};
}

type Droit = 'elu' | 'autre' | null;

const LABEL_WORDS = 12;

/** Which right a short text names. */
function rightOf({ lectures, place, marques }: BlocLu): Droit {
  if (place.cite || place.fil || place.menu || marques.includes('annexe') || place.role === 'bouton' || place.role === 'lien' || place.role === 'page' || (place.role === 'onglet' && place.temps !== 'courante')) return null;
  const sens: ReadonlySet<Sens> = new Set(lectures.filter(({ mots }) => mots <= LABEL_WORDS).flatMap((lecture) => lecture.sens));
  const elu = sens.has('elu') || sens.has('mandat');
  if (elu && !sens.has('employeur') && !sens.has('cpf')) return 'elu';
  return sens.has('autre-droit') ? 'autre' : null;
}

/** Whose amount it is: that of the only right named in the nearest box around it, else of the last one named before. */
function accountOf({ dom }: PageView, { blocs, root }: Scope, labels: readonly Droit[], at: number): Droit {
  if (labels[at] !== null) return labels[at] ?? null;
  const around = nearby(blocs, labels, at);
  for (let box: Element | null = (blocs[at] as BlocLu).element; box !== null && box !== root; box = dom.parent(box)) {
    const inside = new Set(around.filter((index) => isInside(dom, (blocs[index] as BlocLu).element, box as Element)).map((index) => labels[index]));
    if (inside.size === 1) return [...inside][0] ?? null;
    if (inside.size > 1) break;
  }
  const before = labels.slice(0, at).findLast((label) => label !== null);
  return before ?? null;
}

/** The labels that may be its own: a few on each side. */
function nearby(blocs: readonly BlocLu[], labels: readonly Droit[], at: number): readonly number[] {
  const found: number[] = [];
  for (let index = Math.max(0, at - 12); index < Math.min(blocs.length, at + 13); index += 1) if (labels[index] !== null) found.push(index);
  return found;
}

function isInside(dom: PageView['dom'], element: Element, root: Element): boolean {
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) if (at === root) return true;
  return false;
}

/** Whether it is said to be what is left, or said to be something else. */
function qualityOf(page: PageView, blocs: readonly BlocLu[], at: number): 'solde' | 'nu' | 'autre' {
  const bloc = blocs[at] as BlocLu;
  const own = sensOf(bloc);
  const has = (sens: readonly Sens[], id: ConceptId): boolean => sens.includes(id);
  if (has(own, 'pas-un-solde')) return 'autre';
  if (has(own, 'solde')) return 'solde';
  const before = blocs[at - 1];
  if (before === undefined || hasAmount(before)) return sensBefore(page, bloc).includes('solde') ? 'solde' : 'nu';
  const label = sensOf(before);
  if (has(label, 'pas-un-solde') && !has(label, 'elu')) return 'autre';
  return has(label, 'solde') ? 'solde' : 'nu';
}
