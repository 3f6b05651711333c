/** How far a followed training has come on the journey: the furthest of the statuses seen and of the days known. Never backwards. */

import { CHEMIN, type Faites, faitesSelonStatut } from '../guide/chemin';
import type { Dossier } from './types';

export function faitesDuDossier({ statut, vus, evenements }: Dossier): Faites {
  const statuts = [...vus, ...(statut === null ? [] : [statut])].map(({ valeur }) => faitesSelonStatut(valeur));
  const jours = [...(evenements.demande ? [rang('demande')] : []), ...(evenements.proposition ? [rang('reponse')] : []), ...(evenements.confirmation ? [rang('confirmation')] : [])];
  return Math.max(0, ...statuts, ...jours);
}

function rang(id: (typeof CHEMIN)[number]['id']): Faites {
  return CHEMIN.findIndex((etape) => etape.id === id) + 1;
}
