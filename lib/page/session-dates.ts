/** The first and last day of the session that the page is about: the chosen one, else the only one, else none. */

import { type Periode, looksDated, readJour, readPeriode, readPeriodeSeule } from './dates';
import type { PageView, Scope } from './page-view';
import { isSeen } from './standing';
import type { Signe } from './releve';
import type { BlocLu } from './scan';

export interface Sessions {
  readonly signes: readonly Signe[];
  readonly periode: Partial<Periode>;
}

/** Takes the page and the part that shows the session. Several sessions and none chosen, or an impossible one chosen: no day. */
export function readSessions(page: PageView, scope: Scope): Sessions {
  const rows = datedRows(page, scope);
  const chosen = rows.find(({ radio }) => page.dom.isChecked(radio));
  if (rows.length > 0) {
    const periode = chosen !== undefined ? only(periodsOf(page, scope, chosen.row)) : rows.length === 1 ? only(periodsOf(page, scope, (rows[0] as Row).row)) : {};
    return { signes: ['sessions-datees', ...(chosen === undefined ? [] : ['session-choisie' as const])], periode };
  }
  const facts = listed(scope.blocs);
  const found = facts.length > 0 ? facts : scope.blocs.flatMap((bloc, at) => periodsAt(scope.blocs, bloc, at));
  const near = found.filter(({ pres }) => pres);
  const chosenOnes = near.length > 0 ? near : found;
  return { signes: found.length > 0 ? ['periode'] : [], periode: only(chosenOnes.map(({ periode }) => periode)) };
}

interface Trouvee {
  readonly periode: Periode;
  /** After a label that speaks of dates or of a session. */
  readonly pres: boolean;
}

function only(periods: readonly Periode[]): Partial<Periode> {
  const distinct = new Map(periods.map((periode) => [JSON.stringify(periode), periode]));
  return distinct.size === 1 ? ([...distinct.values()][0] ?? {}) : {};
}

/** What is quoted, told of the past, or of other trainings gives no day. */
function counts({ place, marques, texte }: BlocLu): boolean {
  return !place.cite && !place.lecteur && !place.barre && !place.etapes && !place.menu && !place.fil && !marques.includes('annexe') && texte.length <= 200 && /\d/u.test(texte);
}

/** How far a label may stand before its dates. */
const REACH = 4;

function periodsAt(blocs: readonly BlocLu[], bloc: BlocLu, at: number): readonly Trouvee[] {
  if (!counts(bloc)) return [];
  const { pres, labelled } = labelsBefore(blocs, at);
  const found = bloc.texte.split(/[·|\n]/u).flatMap((piece) => {
    const periode = labelled ? readPeriodeSeule(piece) : readPeriode(piece);
    return periode === null ? [] : [{ periode, pres: pres || bloc.lectures.some(({ sens }) => sens.includes('date-de-session')) }];
  });
  // Two periods in one text: nobody says which.
  return found.length > 1 ? [] : found;
}

/** Whether a label of dates stands just before, or the heading above is one. */
function labelsBefore(blocs: readonly BlocLu[], at: number): { readonly pres: boolean; readonly labelled: boolean } {
  for (let back = 1; back <= REACH; back += 1) {
    const before = blocs[at - back];
    if (before === undefined) break;
    if (before.lectures.some(({ sens, mots }) => mots <= 6 && sens.includes('date-de-session'))) return { pres: true, labelled: back === 1 && before.place.role !== 'page' };
    if (before.place.niveau > 0) break;
  }
  return { pres: false, labelled: false };
}

/** « Date de début » and « Date de fin », each followed by its day. */
function listed(blocs: readonly BlocLu[]): readonly Trouvee[] {
  const debuts = blocs.flatMap((bloc, at) => dayAfter(blocs, at, bloc, /^\s*(?:date de )?d[ée]but\b/iu));
  const fins = blocs.flatMap((bloc, at) => dayAfter(blocs, at, bloc, /^\s*(?:date de )?fin\b/iu));
  const [debut, another] = debuts;
  const [fin] = fins;
  if (debut === undefined || debut === null || another !== undefined) return [];
  if (fin === undefined) return [{ periode: { debut }, pres: true }];
  return fin === null || fin < debut ? [] : [{ periode: { debut, fin }, pres: true }];
}

function dayAfter(blocs: readonly BlocLu[], at: number, bloc: BlocLu, label: RegExp): readonly (string | null)[] {
  if (!isSeen(bloc.place) || bloc.texte.length > 80 || !label.test(bloc.texte)) return [];
  const inside = bloc.texte.split(':')[1]?.trim();
  if (inside) return [readJour(inside)];
  const next = blocs[at + 1];
  return next === undefined ? [] : [readJour(next.texte.replace(/^\s*:/u, '').trim())];
}

interface Row {
  readonly radio: Element;
  readonly row: Element;
}

/** More choices than any sheet offers: beyond, the page is hostile and its dates are left alone. */
const MAX_CHOICES = 200;

/** The sessions to choose from. The answer to another question holds no date. */
function datedRows(page: PageView, scope: Scope): readonly Row[] {
  const radios = page.dom.all(scope.root, page.lexique.selecteurs['choix-de-session']).slice(0, MAX_CHOICES);
  return radios
    .map((radio, at) => ({ radio, row: rowOf(page, scope, radio, [radios[at - 1], radios[at + 1]]) }))
    .filter(({ radio, row }) => isSeen(page.placeOf(radio)) && looksDated(page.dom.textBelow(row, 400)));
}

/** The largest ancestor that holds no other choice: neither the one before nor the one after. */
function rowOf(page: PageView, scope: Scope, radio: Element, others: readonly (Element | undefined)[]): Element {
  const shared = new Set(others.flatMap((other) => (other === undefined ? [] : ancestorsOf(page, other))));
  let row = radio;
  for (let at = page.dom.parent(radio); at !== null && at !== scope.root && !shared.has(at); at = page.dom.parent(at)) row = at;
  return row;
}

function ancestorsOf(page: PageView, element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at !== null; at = page.dom.parent(at)) found.push(at);
  return found;
}

/** The periods written in that row. A period may be cut in two texts: the row is tried as a whole when none of its blocks is one. */
function periodsOf(page: PageView, { blocs }: Scope, row: Element): readonly Periode[] {
  const own = blocs.filter(({ element, place }) => !place.barre && isInside(page, element, row));
  const found = own.flatMap(({ texte }) => readPeriodeSeule(texte) ?? []);
  return found.length > 0 ? found : [readPeriodeSeule(own.map(({ texte }) => texte).join(' ').slice(0, 200))].filter((one) => one !== null);
}

function isInside(page: PageView, element: Element, root: Element): boolean {
  for (let at: Element | null = element; at !== null; at = page.dom.parent(at)) if (at === root) return true;
  return false;
}
