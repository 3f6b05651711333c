/** The order of the list, and which closed dossiers could make room. */

import type { CivilDate } from '../calendar/civil-date';
import { type DossiersContext, type EcheanceDossier, echeancesAttendues } from './echeances';
import { progressOf } from './etape';
import type { Dossier } from './types';

export interface DossierTrie {
  readonly dossier: Dossier;
  /** The next day that matters; null: nothing is waited for, or nothing can be counted. */
  readonly prochaine: EcheanceDossier | null;
  /** The body has answered, nobody said when: the shortest deadline of all runs, and cannot be counted. */
  readonly aConfirmer: boolean;
  readonly clos: boolean;
}

/** Most urgent first: what runs without a date; what can still be done, by date; then what waits for nothing; then what is over, the latest first. */
export function sortDossiers(dossiers: readonly Dossier[], contexte: DossiersContext): readonly DossierTrie[] {
  return dossiers
    .map((dossier): DossierTrie => ({ dossier, prochaine: prochaineOf(dossier, contexte), aConfirmer: delaiSansDate(dossier), clos: estClos(dossier, contexte.today) }))
    .toSorted((a, b) => compare(cleOf(a), cleOf(b)));
}

/** The soonest deadline that is still open; a day on which sources disagree never leads. */
export function prochaineOf(dossier: Dossier, contexte: DossiersContext): EcheanceDossier | null {
  if (estClos(dossier, contexte.today)) return null;
  return echeancesAttendues(dossier, contexte).find(({ kind, niveau }) => kind === 'open' && niveau !== 'discute') ?? null;
}

/** Over: by its status, or because its last day is behind. */
export function estClos(dossier: Dossier, today: CivilDate): boolean {
  return progressOf(dossier) === 'close' || (dossier.fin?.valeur ?? today) < today;
}

/** The closed dossiers, the oldest first: proposed for removal, never removed by themselves. */
export function aRetirer(dossiers: readonly Dossier[], today: CivilDate): readonly Dossier[] {
  return dossiers.filter((dossier) => estClos(dossier, today)).toSorted((a, b) => compare(ageOf(a), ageOf(b)));
}

function ageOf({ id, closLe, debut, fin, suiviDepuis }: Dossier): string {
  return `${closLe ?? (fin ?? debut)?.valeur ?? suiviDepuis} ${id}`;
}

function delaiSansDate(dossier: Dossier): boolean {
  return progressOf(dossier) === 'a-confirmer' && dossier.evenements.proposition === null;
}

function cleOf({ dossier, prochaine, aConfirmer, clos }: DossierTrie): string {
  if (clos) return `3 ${inverse(ageOf(dossier))}`;
  if (aConfirmer) return `0 ${dossier.debut?.valeur ?? '9999'} ${dossier.id}`;
  if (prochaine !== null) return `1 ${prochaine.on} ${dossier.id}`;
  return `2 ${dossier.debut?.valeur ?? '9999'} ${dossier.id}`;
}

/** So that the latest comes first in the order of text. */
function inverse(text: string): string {
  return text.replaceAll(/\d/gu, (digit) => String(9 - Number(digit)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
