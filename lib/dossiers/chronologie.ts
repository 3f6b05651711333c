/** The story of a followed training, day by day: what happened, what was seen, what is to come. */

import type { CivilDate } from '../calendar/civil-date';
import type { LigneDatee } from '../guide/echeances';
import type { DelaiId } from '../rules/delais';
import type { StatutDossier } from '../page/types';
import { delaisAttendus, depuisOf, type DossiersContext, type EcheanceDossier, echeancesOf, EVENEMENT_DE } from './echeances';
import { wordsOfDelai } from './dossiers-en-mots';
import { type Dossier, EVENEMENTS, type EvenementDossier, type Provenance } from './types';

export type LigneChronologie =
  | { readonly kind: 'evenement'; readonly le: CivilDate; readonly evenement: EvenementDossier | 'debut' | 'fin'; readonly provenance: Provenance }
  /** The day it was seen or typed, which is not the day of the event. */
  | { readonly kind: 'statut'; readonly le: CivilDate; readonly statut: StatutDossier; readonly provenance: Provenance }
  | { readonly kind: 'echeance'; readonly le: CivilDate; readonly echeance: EcheanceDossier };

export interface Chronologie {
  /** In the order of time; on one day: what happened, what was seen, then the deadline. */
  readonly lignes: readonly LigneChronologie[];
  /** The deadlines that are waited for and that no known day lets count. */
  readonly sansDate: readonly { readonly delai: DelaiId; readonly manque: EvenementDossier | 'debut' }[];
  /** Days are known, and yet the deadline cannot be counted: no rule then, or outside the table. */
  readonly incomptables: readonly DelaiId[];
}

export function chronologieOf(dossier: Dossier, contexte: DossiersContext): Chronologie {
  const echeances = echeancesOf(dossier, contexte);
  const manquants = delaisAttendus(dossier).filter((delai) => !echeances.some((one) => one.delai === delai));
  return {
    lignes: [...evenementsOf(dossier), ...lignesOfStatuts(dossier), ...echeances.map(ligneDEcheance)].toSorted(compare),
    sansDate: manquants.filter((delai) => depuisOf(dossier, delai) === null).map((delai) => ({ delai, manque: EVENEMENT_DE[delai] })),
    incomptables: manquants.filter((delai) => depuisOf(dossier, delai) !== null),
  };
}

/** The deadline as the cards of the guide draw it. */
export function ligneDatee(echeance: EcheanceDossier): LigneDatee {
  const { delai, depuis, niveau, surete, conseil } = echeance;
  return {
    kind: 'datee',
    delai,
    texte: wordsOfDelai(echeance).sens,
    evenement: EVENEMENT_DE[delai],
    depuis: { value: depuis.valeur, provenance: depuis.provenance === 'lu' ? 'page' : 'saisie' },
    echeance,
    niveau,
    surete,
    conseil,
    plusTard: false,
  };
}

function evenementsOf(dossier: Dossier): readonly LigneChronologie[] {
  const jours = [...EVENEMENTS.map((id) => [id, dossier.evenements[id]] as const), ['debut', dossier.debut] as const, ['fin', dossier.fin] as const];
  return jours.flatMap(([evenement, jour]): readonly LigneChronologie[] => (jour === null ? [] : [{ kind: 'evenement', le: jour.valeur, evenement, provenance: jour.provenance }]));
}

function lignesOfStatuts({ vus }: Dossier): readonly LigneChronologie[] {
  return vus.map(({ valeur, provenance, le }) => ({ kind: 'statut', le, statut: valeur, provenance }));
}

function ligneDEcheance(echeance: EcheanceDossier): LigneChronologie {
  return { kind: 'echeance', le: echeance.on, echeance };
}

const ORDRE = { evenement: 0, statut: 1, echeance: 2 } as const;

function compare(a: LigneChronologie, b: LigneChronologie): number {
  if (a.le !== b.le) return a.le < b.le ? -1 : 1;
  return ORDRE[a.kind] - ORDRE[b.kind];
}
