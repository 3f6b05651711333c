/** The deadlines of a followed training, counted by lib/rules from the days that are known. No day, no deadline: none is guessed. */

import type { CivilDate } from '../calendar/civil-date';
import type { Zone } from '../calendar/jours-feries';
import { type Faits, type Jugement, jugementOf } from '../guide/jugement';
import { DELAI_IDS, type DelaiId, echeance, type EcheanceDatee } from '../rules/delais';
import { progressOf } from './etape';
import type { Dossier, Valeur } from './types';

export interface DossiersContext {
  readonly zone: Zone;
  readonly today: CivilDate;
}

export interface EcheanceDossier extends EcheanceDatee, Jugement {
  readonly delai: DelaiId;
  /** The day it is counted from. */
  readonly depuis: Valeur<CivilDate>;
  /** False: a deadline of a stage that the dossier has left, or has not reached. Nothing is to be recalled of it. */
  readonly attendue: boolean;
  /** Whose move it is. */
  readonly acteur: Acteur;
}

export type Acteur = 'titulaire' | 'organisme';

/** The deadlines that can be dated, soonest first; at the same day, in the order of the rules. */
export function echeancesOf(dossier: Dossier, contexte: DossiersContext): readonly EcheanceDossier[] {
  return dates(dossier, contexte, DELAI_IDS);
}

/** Only those that the dossier waits for now: a list of many dossiers needs no other. */
export function echeancesAttendues(dossier: Dossier, contexte: DossiersContext): readonly EcheanceDossier[] {
  return dates(dossier, contexte, delaisAttendus(dossier));
}

function dates(dossier: Dossier, { zone, today }: DossiersContext, delais: readonly DelaiId[]): readonly EcheanceDossier[] {
  const attendus = delaisAttendus(dossier);
  return delais.flatMap((delai): readonly EcheanceDossier[] => {
    const depuis = depuisOf(dossier, delai);
    const debut = dossier.debut?.valeur;
    const datee = depuis === null ? null : dated(delai, depuis.valeur, { zone, today, debut, confirmeLe: dossier.evenements.confirmation?.valeur, prerequis: dossier.prerequis });
    return depuis === null || datee === null ? [] : [{ ...datee, delai, depuis, attendue: attendus.includes(delai), acteur: acteurOf(delai) }];
  }).toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** What the dossier waits for now, by its stage; none once the training has begun or the dossier is closed. */
export function delaisAttendus(dossier: Dossier): readonly DelaiId[] {
  const exclu = ({ oui: 'reponse-organisme', non: 'reponse-organisme-prerequis', inconnu: null } as const)[dossier.prerequis];
  return ATTENDUS[progressOf(dossier)].filter((delai) => delai !== exclu);
}

/** The day from which a deadline is counted, null when it is not known. */
export function depuisOf({ debut, evenements }: Dossier, delai: DelaiId): Valeur<CivilDate> | null {
  const evenement = EVENEMENT_DE[delai];
  return evenement === 'debut' ? debut : evenements[evenement];
}

export function acteurOf(delai: DelaiId): Acteur {
  return delai === 'reponse-organisme' || delai === 'reponse-organisme-prerequis' ? 'organisme' : 'titulaire';
}

export const EVENEMENT_DE = {
  'inscription-limite': 'debut',
  'inscription-conseillee': 'debut',
  'reponse-organisme': 'demande',
  'reponse-organisme-prerequis': 'demande',
  'confirmation-titulaire': 'proposition',
  retractation: 'confirmation',
  'annulation-sans-perte': 'debut',
  'annulation-limite': 'debut',
} as const satisfies Readonly<Record<DelaiId, string>>;

const ANNULER = ['annulation-sans-perte', 'annulation-limite'] as const;

const ATTENDUS: Readonly<Record<ReturnType<typeof progressOf>, readonly DelaiId[]>> = {
  'a-demander': ['inscription-conseillee', 'inscription-limite'],
  // Nothing is engaged before the confirmation: no day to cancel is to be watched.
  demandee: ['reponse-organisme', 'reponse-organisme-prerequis'],
  'a-confirmer': ['confirmation-titulaire'],
  confirmee: ['retractation', ...ANNULER],
  commencee: [],
  close: [],
};

/** Null when no rule holds on that day, when the days contradict each other, or when the table of holidays does not reach them. */
function dated(delai: DelaiId, depuis: CivilDate, faits: Faits): (EcheanceDatee & Jugement) | null {
  try {
    const found = echeance(delai, depuis, faits);
    return found.kind === 'no-rule-in-force' ? null : { ...found, ...jugementOf(delai, found, faits) };
  } catch {
    return null;
  }
}
