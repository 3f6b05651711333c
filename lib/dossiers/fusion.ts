/** Two accounts of the same trainings joined: nothing of either is lost. */

import { champDefOf, CHAMPS_DOSSIER } from './champs';
import { etapeDuStatut } from './etape';
import type { Dossier } from './types';

/** The dossiers of both; one that is in both holds what is known by either, the later value where they differ. Ours come first. */
export function mergeDossiers(ours: readonly Dossier[], theirs: readonly Dossier[]): readonly Dossier[] {
  const known = new Map(theirs.map((dossier) => [dossier.id, dossier]));
  const joined = ours.map((dossier) => joinDossiers(dossier, known.get(dossier.id)));
  const ids = new Set(ours.map(({ id }) => id));
  return [...joined, ...theirs.filter(({ id }) => !ids.has(id))];
}

function joinDossiers(ours: Dossier, theirs: Dossier | undefined): Dossier {
  if (theirs === undefined) return ours;
  const champs = Object.fromEntries(CHAMPS_DOSSIER.map((id) => [id, champDefOf(id).joindre(ours[id], theirs[id])])) as unknown as Dossier;
  const clos = champs.statut !== null && etapeDuStatut(champs.statut.valeur) === 'close';
  const joined: Dossier = { ...ours, ...champs, closLe: clos ? champs.closLe : null, revision: ours.revision };
  // Above both, so that a calendar that met either of them takes this one.
  return isSame(joined, ours) ? ours : { ...joined, revision: champs.revision + 1 };
}

function isSame(a: Dossier, b: Dossier): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
