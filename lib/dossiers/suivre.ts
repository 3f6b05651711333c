/** A new followed training: what the page says, then what the person typed beside it. */

import type { CivilDate } from '../calendar/civil-date';
import type { Saisie } from '../guide/connu';
import { nouveauDossier, setChamp, setEvenement, setPrerequis } from './changer';
import { type ReadFacts, updateDossier } from './rapport';
import { type Dossier, DOSSIERS_AU_PLUS, EVENEMENTS } from './types';

export const RIEN_DE_LU: ReadFacts = { titre: null, debut: null, fin: null, prixCentimes: null, statut: null };

/** Takes a random id (32 hexadecimal digits). The first revision, whatever is known. */
export function followTraining(id: string, { lus, saisie, today }: { readonly lus: ReadFacts; readonly saisie: Saisie; readonly today: CivilDate }): Dossier {
  const origine = { provenance: 'saisi', le: today } as const;
  const { debut, fin } = saisie.jours;
  let dossier = updateDossier(nouveauDossier(id, today), lus, today);
  if (dossier.debut === null && debut !== undefined) {
    dossier = setChamp(dossier, 'debut', debut, origine);
    if (fin !== undefined && fin >= debut) dossier = setChamp(dossier, 'fin', fin, origine);
  }
  if (dossier.prixCentimes === null && saisie.prix !== undefined) dossier = setChamp(dossier, 'prixCentimes', saisie.prix, origine);
  for (const evenement of EVENEMENTS) dossier = setEvenement(dossier, evenement, saisie.jours[evenement] ?? null, origine);
  return { ...setPrerequis(dossier, saisie.prerequis), revision: 1 };
}

/** The list with one more at the end; itself when it is full. */
export function addDossier(dossiers: readonly Dossier[], dossier: Dossier): readonly Dossier[] {
  return dossiers.length >= DOSSIERS_AU_PLUS || dossiers.some(({ id }) => id === dossier.id) ? dossiers : [...dossiers, dossier];
}
