/**
 * What a page is known by when only the person can say what it is: its address's kind, the session, what it is made of, and the concepts of
 * its titles, buttons, fields and status. Ids only: no text of the page, no number, nothing of a person. Two visits of one page give the same.
 */

import type { Session } from './situation';
import { partieQuiParle, placeOf } from './traits';
import type { OpenReleve } from './open-releve';

export type Signature = readonly string[];

/** Beyond, it is no page but a catalogue. */
export const SIGNATURE_AU_PLUS = 80;
/** Sentences are left out: a news banner must not make another page of it. */
const PLACES: ReadonlySet<string> = new Set(['titre', 'bouton', 'champ', 'statut', 'libelle']);
/** With fewer concepts, too many other pages would have the same. */
const ASSEZ = 2;

/** Takes a page; returns its ids, sorted, each once; empty when there is too little to know it again by. */
export function signatureOf(page: OpenReleve, session: Session): Signature {
  const vue = partieQuiParle(page);
  // On the page of rights, what makes all the difference may be one word beside an amount: never known again by its look.
  if (vue === null || page.route.kind === 'droits') return [];
  const said = new Set(vue.lus.flatMap((lu) => {
    const place = lu.role === 'libelle' ? lu.role : placeOf(lu);
    return place === null || !PLACES.has(place) ? [] : lu.sens.map((sens) => `${place}:${sens}`);
  }));
  if (said.size < ASSEZ) return [];
  return [`route:${page.route.kind}`, `session:${session}`, `partie:${vue.kind}`, ...vue.signes.map((signe) => `signe:${signe}`).toSorted(), ...[...said].toSorted()].slice(0, SIGNATURE_AU_PLUS);
}
