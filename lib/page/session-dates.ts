/** The first and last day of the session that the page is about: the chosen one, else the only one, else none. */

import { GENRES, type Periode, looksDated, readJour, readPeriode } from './dates';
import { type PageView, type Scope, hitsOf } from './page-view';
import { isSeen } from './place';
import { TITRE } from './releve';
import { type Hit, MAX_READ, blockOf, textFrom } from './scan';

/** Takes the page and the part that shows the session. Several sessions and none chosen, or an impossible one chosen: nothing. */
export function readSessionDates(page: PageView, scope: Scope): Partial<Periode> {
  const rows = datedRows(page, scope);
  const chosen = rows.find(({ radio }) => page.dom.isChecked(radio));
  if (chosen !== undefined) return only(periodsBelow(page, scope, chosen.row, null));
  if (rows.length > 1) return {};
  const labels = hitsOf(scope, 'dates-de-session');
  const near = labels.flatMap((label) => periodsBelow(page, scope, scope.root, label));
  return only(near.length > 0 ? near : [...periodsBelow(page, scope, scope.root, null), ...listed(page, scope)]);
}

function only(periods: readonly Periode[]): Partial<Periode> {
  const distinct = new Map(periods.map((periode) => [JSON.stringify(periode), periode]));
  return distinct.size === 1 ? ([...distinct.values()][0] ?? {}) : {};
}

const MAX_PERIODS = 50;
/** A longer text is prose, which readPeriode refuses. */
const MAX_PERIOD = 200;
/** A period without figures goes on in the next text. */
const MAX_WITHOUT_FIGURES = 40;
const SPACES = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/u;

/** Nearly all texts are told apart from a period in their first words, or the first after a label. */
function mayBePeriod(text: string): boolean {
  if (text.length > MAX_PERIOD) return false;
  const label = text.indexOf(':');
  if (!beginsPeriod(text) && !(label > 0 && beginsPeriod(text.slice(label + 1)))) return false;
  return text.length <= MAX_WITHOUT_FIGURES || /\d/u.test(text);
}

/** « Du », « Le », after one word at most: « Session du ». */
function beginsPeriod(text: string): boolean {
  const start = text.slice(0, MAX_WITHOUT_FIGURES).trimStart().toLowerCase();
  if (!start.includes('du') && !start.includes('le')) return false;
  const [first = '', second = ''] = start.split(SPACES, 2);
  return first === 'du' || first === 'le' || ((second === 'du' || second === 'le') && GENRES.has(first));
}

/** The periods written below `root`; from a label on, only up to the next heading: what follows is about something else. */
function periodsBelow(page: PageView, scope: Scope, root: Element, from: Hit | null): readonly Periode[] {
  const found: Periode[] = [];
  const walker = page.dom.texts(root);
  if (from !== null) walker.currentNode = from.node;
  for (let read = 0; read < MAX_READ && found.length < MAX_PERIODS; read += 1) {
    const node = walker.nextNode() as Text | null;
    if (node === null) break;
    const dated = mayBePeriod(node.data);
    if (!dated && from === null) continue;
    const block = blockOf(page.dom, node);
    if (block === null || block === from?.block || node.data.trim() === '') continue;
    const place = page.placeOf(block);
    if (from !== null && (place.marques & TITRE) !== 0) break;
    if (!dated || !isSeen(place) || place.dialog !== (scope.kind === 'dialogue' ? scope.root : null)) continue;
    const periode = readPeriode(textFrom(page.dom, node, block));
    if (periode !== null) found.push(periode);
  }
  return found;
}

/** « Date de début » and « Date de fin », each followed by its day. */
function listed(page: PageView, scope: Scope): readonly Periode[] {
  const [debut, another] = hitsOf(scope, 'date-de-debut').map((label) => dayAfter(page, scope, label));
  const [fin] = hitsOf(scope, 'date-de-fin').map((label) => dayAfter(page, scope, label));
  if (debut === undefined || debut === null || another !== undefined) return [];
  if (fin === undefined) return [{ debut }];
  return fin === null || fin < debut ? [] : [{ debut, fin }];
}

function dayAfter(page: PageView, scope: Scope, label: Hit): string | null {
  const inside = (label.node.nodeValue ?? '').split(':')[1]?.trim();
  if (inside) return readJour(inside);
  const walker = page.dom.texts(scope.root);
  walker.currentNode = label.node;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const text = node.data.replace(/^\s*:/u, '').trim();
    if (text !== '') return readJour(text);
  }
  return null;
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
