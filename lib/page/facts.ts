/** Typed values read on the page. When two readings disagree, there is no fact. */

import { readMontant } from './montants';
import { type PageView, type Scope, hitsOf } from './page-view';
import { countSigns, hasSheet } from './sheet';
import { type Hit, blockOf } from './scan';
import { readSessionDates } from './session-dates';
import { currentStatuses } from './statuts';
import { plainLine } from './text';
import type { Facts } from './types';
import { type MotId, SELECTEURS } from './vocabulaire';

/**
 * Facts do not wait for a state: a sheet shows its price even
 * where the session is unknown. But an address and a content that disagree, or two contents, give none.
 */
export function readFacts(page: PageView): Facts {
  const { kind, formationUrl } = page.route;
  const base: Facts = formationUrl === undefined ? {} : { formationUrl };
  const [scope, second] = page.scopes;
  if (scope === undefined || second !== undefined) return base;
  if (kind === 'fiche') return { ...base, ...sheet(page, scope) };
  if (kind === 'droits' && !hasSheet(scope)) return { ...base, ...balance(page, scope) };
  if (kind !== 'dossier' && kind !== 'dossiers') return base;
  const statuts = currentStatuses(scope, kind === 'dossiers');
  const known = statuts.length > 0 ? { statuts } : {};
  return kind === 'dossiers' ? { ...base, ...known } : { ...base, ...price(page, scope), ...readSessionDates(page, scope), ...known };
}

/** One sign of a sheet is enough for its title while the rest loads, unless the title is itself the message. */
function sheet(page: PageView, scope: Scope): Facts {
  if (hitsOf(scope, 'titre-droits').some((hit) => hit.place.heading)) return {};
  if (hasSheet(scope)) return { ...price(page, scope), ...readSessionDates(page, scope), ...title(page, scope) };
  return countSigns(scope) === 1 && hitsOf(scope, 'formation-indisponible').length === 0 ? title(page, scope) : {};
}

function price(page: PageView, scope: Scope): Facts {
  const labels = scope.hits.filter((hit) => hit.mot === 'prix-de-la-formation');
  const amounts = new Set(labels.map((label) => amountAfter(page, scope, label, [])));
  amounts.delete(undefined);
  const [only] = amounts;
  return amounts.size === 1 && typeof only === 'number' && only > 0 ? { prixCentimes: only } : {};
}

function balance(page: PageView, scope: Scope): Facts {
  const panels = hitsOf(scope, 'compte-elu').filter((hit) => hit.place.control === null || hit.place.heading);
  const panel = panels.at(-1);
  if (panel === undefined) return {};
  const amount = amountAfter(page, scope, panel, ['autres-droits']);
  return typeof amount === 'number' ? { soldeEluCentimes: amount } : {};
}

/** How far a value may stand from its label, in texts that hold something. */
const REACH = 10;
/** Labels of other amounts: beyond one of them, an amount is somebody else's. */
const OTHER_LABELS = /^\s*(?:reste\s+[àa]\s+payer|vos\s+droits|montant\s+(?:mobilis|[àa]\s+payer)|frais|abondement|droits\s+mobilis|votre\s+participation)/iu;

/** The first amount written after a label: null when it is impossible, undefined when there is none near. */
function amountAfter(page: PageView, scope: Scope, label: Hit, stops: readonly MotId[]): number | null | undefined {
  const walker = page.dom.texts(scope.root);
  walker.currentNode = label.node;
  const stopNodes = new Set<Node>(scope.hits.filter((hit) => stops.includes(hit.mot)).map((hit) => hit.node));
  let text = (label.node.nodeValue ?? '').slice(0, 400);
  let inLabel = true;
  for (let seen = 0; seen < REACH; ) {
    if (/\d/u.test(text) && /€|euro/iu.test(text)) return readMontant(text);
    const next = walker.nextNode() as Text | null;
    if (next === null || stopNodes.has(next)) return undefined;
    const parent = page.dom.parent(next);
    if (next.data.trim() === '' || parent === null || page.placeOf(parent).seen === 'non') continue;
    inLabel &&= blockOf(page.dom, next) === label.block;
    // « Prix de la formation (Frais d'examen inclus) » may come in pieces: none of them is another label.
    if (!inLabel && OTHER_LABELS.test(next.data.slice(0, 60))) return undefined;
    text = joined(text, next.data.slice(0, 400));
    seen += inLabel ? 0 : 1;
  }
  return undefined;
}

/** An amount may come in pieces too: « 420 » then « ,00 € ». Any other text starts afresh. */
function joined(text: string, next: string): string {
  return /[\d.,\-−]\s*$/u.test(text) && text.length < 400 ? text + next : next;
}

function title(page: PageView, scope: Scope): Facts {
  const headings = [...page.dom.byTag(scope.root, 'h1'), ...page.dom.all(scope.root, SELECTEURS['titre-par-role'])];
  const heading = headings.find((element) => page.placeOf(element).seen === 'oui' && page.placeOf(element).dialog === null);
  if (!heading) return {};
  const walker = page.dom.texts(heading);
  let text = '';
  for (let node = walker.nextNode() as Text | null; node !== null && text.length < 800; node = walker.nextNode() as Text | null) text += node.data.slice(0, 800);
  const titre = plainLine(text, 200);
  return titre === '' ? {} : { titre };
}
