/** What changes in a followed training. Pure: takes the dossier as it is, returns it as it becomes, one revision later; itself when nothing changes. */

import type { CivilDate } from '../calendar/civil-date';
import type { StatutDossier } from '../page/types';
import { type ChampId, type Champs, VIDES } from './champs';
import { etapeDuStatut } from './etape';
import { type Dossier, type EvenementDossier, type Prerequis, type Provenance, type Valeur, VUS_AU_PLUS } from './types';

/** How a value came, and when. */
export interface Origine {
  readonly provenance: Provenance;
  readonly le: CivilDate;
}

/** A new dossier, of which nothing is known yet. Takes a random id: 32 hexadecimal digits. */
export function nouveauDossier(id: string, today: CivilDate): Dossier {
  return { id, suiviDepuis: today, ...VIDES };
}

/** Sets one field, or empties it with null. */
export function setChamp<C extends ChampId>(dossier: Dossier, champ: C, valeur: Champs[C] | null, origine: Origine): Dossier {
  const before = dossier[champ] as Valeur<Champs[C]> | null;
  return (before?.valeur ?? null) === valeur ? dossier : revised({ ...dossier, [champ]: valeur === null ? null : { valeur, ...origine } });
}

/** Sets the day of an event, or empties it with null. */
export function setEvenement(dossier: Dossier, evenement: EvenementDossier, jour: CivilDate | null, origine: Origine): Dossier {
  if ((dossier.evenements[evenement]?.valeur ?? null) === jour) return dossier;
  return revised({ ...dossier, evenements: { ...dossier.evenements, [evenement]: jour === null ? null : { valeur: jour, ...origine } } });
}

export function setPrerequis(dossier: Dossier, prerequis: Prerequis): Dossier {
  return dossier.prerequis === prerequis ? dossier : revised({ ...dossier, prerequis });
}

/** Sets the status, in whichever direction: who calls has asked when it goes back. A status that closes dates the closing. */
export function setStatut(dossier: Dossier, statut: StatutDossier | null, origine: Origine): Dossier {
  if ((dossier.statut?.valeur ?? null) === statut) return dossier;
  if (statut === null) return revised({ ...dossier, statut: null, closLe: null });
  const vu: Valeur<StatutDossier> = { valeur: statut, ...origine };
  return revised({ ...dossier, statut: vu, vus: [...dossier.vus, vu].slice(-VUS_AU_PLUS), closLe: etapeDuStatut(statut) === 'close' ? origine.le : null });
}

/** The list with one dossier replaced; itself when the dossier is gone, or unchanged. */
export function replaceDossier(dossiers: readonly Dossier[], id: string, change: (dossier: Dossier) => Dossier): readonly Dossier[] {
  const before = dossiers.find((one) => one.id === id);
  const after = before === undefined ? undefined : change(before);
  return before === after ? dossiers : dossiers.map((one) => (one === before && after !== undefined ? after : one));
}

export function revised(dossier: Dossier): Dossier {
  return { ...dossier, revision: dossier.revision + 1 };
}
