/**
 * The step of the site that may have sent the person elsewhere: to prove who they are, to their mailbox, to their bank. By tab, and for
 * a short time. Of the other place, nothing is known: neither its address nor what it shows.
 */

import type { PageReport } from '../page/types';
import { type AttenteId, ATTENTES, attenteApres } from './attentes';

export interface Sortie {
  /** The browser's own number for the tab. */
  readonly onglet: number;
  readonly attente: AttenteId;
  /** Milliseconds since 1970, by this computer's clock. */
  readonly vueLe: number;
}

/** Long enough to find a code or an e-mail, and no longer: afterwards the person does something else. */
export const DUREE_SORTIE_MS = 2 * 60 * 60 * 1000;
/** Being seen again does not write again, each time that something moves on the page. */
const RAFRAICHIR_MS = 5 * 60 * 1000;
export const SORTIES_AU_PLUS = 20;

/** What to remember after a report on that tab: the last step that was recognised there, if it is one that sends elsewhere. Returns the same list when nothing changes. */
export function apresSortie(sorties: readonly Sortie[], { onglet, report, now }: { readonly onglet: number; readonly report: PageReport; readonly now: number }): readonly Sortie[] {
  if (report.kind !== 'recognised') return sorties;
  const attente = attenteApres(report.state);
  const known = sorties.find((sortie) => sortie.onglet === onglet);
  if (attente === null) return known === undefined ? sorties : sorties.filter((sortie) => sortie !== known);
  if (known?.attente === attente && known.vueLe <= now && now - known.vueLe < RAFRAICHIR_MS) return sorties;
  return [{ onglet, attente, vueLe: now }, ...sorties.filter((sortie) => sortie !== known)].slice(0, SORTIES_AU_PLUS);
}

/** What is waited for while that tab is not on the site: what its own last step asks, else what another tab asks that is done anywhere. */
export function attenteOf(sorties: readonly Sortie[], onglet: number | null, now: number): AttenteId | null {
  const recentes = sorties.filter(({ vueLe }) => vueLe <= now && now - vueLe < DUREE_SORTIE_MS).toSorted((a, b) => b.vueLe - a.vueLe);
  const found = recentes.find((sortie) => sortie.onglet === onglet) ?? recentes.find(({ attente }) => ATTENTES[attente].ailleurs);
  return found?.attente ?? null;
}
