/** Two accounts of the same trainings joined: nothing of either is lost. */

import { CHAMP_IDS } from './changer';
import { etapeDuStatut } from './etape';
import { type Dossier, EVENEMENTS, type Valeur, VUS_AU_PLUS } from './types';

/** The dossiers of both; one that is in both holds what is known by either, the later value where they differ. Ours come first. */
export function fusionner(ours: readonly Dossier[], theirs: readonly Dossier[]): readonly Dossier[] {
  const known = new Map(theirs.map((dossier) => [dossier.id, dossier]));
  const joined = ours.map((dossier) => joindre(dossier, known.get(dossier.id)));
  const ids = new Set(ours.map(({ id }) => id));
  return [...joined, ...theirs.filter(({ id }) => !ids.has(id))];
}

function joindre(ours: Dossier, theirs: Dossier | undefined): Dossier {
  if (theirs === undefined) return ours;
  const champs = Object.fromEntries(CHAMP_IDS.map((champ) => [champ, later<unknown>(ours[champ], theirs[champ])])) as Pick<Dossier, (typeof CHAMP_IDS)[number]>;
  const evenements = Object.fromEntries(EVENEMENTS.map((id) => [id, later(ours.evenements[id], theirs.evenements[id])])) as Dossier['evenements'];
  const statut = later(ours.statut, theirs.statut);
  const joined: Dossier = {
    ...ours,
    ...champs,
    evenements,
    statut,
    prerequis: ours.prerequis === 'inconnu' ? theirs.prerequis : ours.prerequis,
    vus: vusDe(ours, theirs),
    suiviDepuis: ours.suiviDepuis < theirs.suiviDepuis ? ours.suiviDepuis : theirs.suiviDepuis,
    closLe: statut !== null && etapeDuStatut(statut.valeur) === 'close' ? (ours.closLe ?? theirs.closLe) : null,
  };
  // Above both, so that a calendar that met either of them takes this one.
  return isSame(joined, ours) ? ours : { ...joined, revision: Math.max(ours.revision, theirs.revision) + 1 };
}

/** On the same day, ours. */
function later<T>(ours: Valeur<T> | null, theirs: Valeur<T> | null): Valeur<T> | null {
  if (ours === null || theirs === null) return ours ?? theirs;
  return theirs.le > ours.le ? theirs : ours;
}

function vusDe(ours: Dossier, theirs: Dossier): Dossier['vus'] {
  const all = [...theirs.vus, ...ours.vus].toSorted((a, b) => (a.le < b.le ? -1 : Number(a.le > b.le)));
  const keys = all.map(({ valeur, le }) => `${le} ${valeur}`);
  return all.filter((_, at) => keys.indexOf(keys[at] ?? '') === at).slice(-VUS_AU_PLUS);
}

function isSame(a: Dossier, b: Dossier): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
