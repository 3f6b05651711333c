/** How far a followed training has come: by its status, else by the days that the person typed. */

import { type EtatDossier, STATUTS } from '../guide/statuts';
import type { StatutDossier } from '../page/types';
import type { Dossier } from './types';

export type EtapeDossier = 'a-demander' | 'demandee' | 'a-confirmer' | 'confirmee' | 'commencee' | 'close';

const ETAPES: Readonly<Record<EtatDossier, EtapeDossier>> = {
  'dossier-a-completer': 'a-demander',
  'demande-envoyee': 'demandee',
  'inscription-a-confirmer': 'a-confirmer',
  paiement: 'a-confirmer',
  'inscription-validee': 'confirmee',
  'formation-en-cours': 'commencee',
  'formation-terminee': 'close',
  'dossier-clos': 'close',
};

/** The stage of a status. */
export function etapeDuStatut(statut: StatutDossier): EtapeDossier {
  return ETAPES[STATUTS[statut].etat];
}

/** The stage of a dossier: the furthest of what its status and its dated events say; closed once it is closed. */
export function progressOf({ statut, evenements, closLe }: Dossier): EtapeDossier {
  if (closLe !== null) return 'close';
  const dite = statut === null ? 'a-demander' : etapeDuStatut(statut.valeur);
  const datee = evenements.confirmation ? 'confirmee' : evenements.proposition ? 'a-confirmer' : evenements.demande ? 'demandee' : 'a-demander';
  return RANGS.indexOf(dite) >= RANGS.indexOf(datee) ? dite : datee;
}

const RANGS: readonly EtapeDossier[] = ['a-demander', 'demandee', 'a-confirmer', 'confirmee', 'commencee', 'close'];

/** The order in which statuses come. Two of the same rank may follow each other in both directions; what closes comes last. */
export function rangDuStatut(statut: StatutDossier): number {
  return ORDRE.indexOf(STATUTS[statut].etat);
}

const ORDRE: readonly EtatDossier[] = ['dossier-a-completer', 'demande-envoyee', 'inscription-a-confirmer', 'paiement', 'inscription-validee', 'formation-en-cours', 'formation-terminee', 'dossier-clos'];
