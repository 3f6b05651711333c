/** What a page is ranked by, when no rule decides: its address, its signs, and concepts where they are said. Ids only. */

import { dit, isThere } from './motifs';
import { PAROLES, type ParoleId } from './paroles';
import { forcesOf, isStatus } from './phases';
import { PHASE_IDS } from './phases-dites';
import type { ReadElement } from './releve';
import type { Session } from './situation';
import type { OpenReleve, OpenPart } from './open-releve';

/** Where a concept is said, in five places that tell most. */
export function placeOf(lu: ReadElement): string | null {
  if (isStatus(lu)) return 'statut';
  if (isThere(lu, 'titre') || isThere(lu, 'grand-titre')) return 'titre';
  if (isThere(lu, 'bouton')) return 'bouton';
  if (isThere(lu, 'champ')) return 'champ';
  return isThere(lu, 'phrase') ? 'phrase' : null;
}

/** The part that asks for something first: an open window, else the content. */
export function partieQuiParle({ dialogs, scopes }: OpenReleve): OpenPart | null {
  return dialogs[0] ?? scopes[0] ?? null;
}

/** Takes a page; returns its features, each once. */
export function traitsOf(page: OpenReleve, session: Session): readonly string[] {
  const traits = new Set<string>([`route:${page.route.kind}`, `session:${session}`, `racine:${page.racine}`, ...page.route.mots.map((mot) => `adresse:${mot}`)]);
  const vue = partieQuiParle(page);
  if (vue === null) return [...traits];
  traits.add(`partie:${vue.kind}`);
  for (const signe of vue.signes) traits.add(`signe:${signe}`);
  for (const lu of vue.lus) {
    const place = placeOf(lu);
    if (place !== null) for (const sens of lu.sens) traits.add(`${place}:${sens}`);
  }
  for (const id of Object.keys(PAROLES) as ParoleId[]) if (dit(vue.lus, PAROLES[id].motifs)) traits.add(`dit:${id}`);
  const forces = forcesOf(vue);
  for (const id of PHASE_IDS) if (forces[id] > 1) traits.add(`phase:${id}`);
  return [...traits];
}
