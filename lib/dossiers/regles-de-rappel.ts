/** For each deadline, the mornings on which it is recalled, by the calendar file and by the Companion itself: written once. */

import type { DelaiId } from '../rules/delais';

interface Regle {
  /** Jours ouvrés before the last day, first morning first. None: nobody is to be called. */
  readonly avances: readonly number[];
  /** The words of the Companion's own reminders; null: only the calendar file recalls it. */
  readonly rappel: MotsDeRegle | null;
}

interface MotsDeRegle {
  readonly titre: string;
  /** What that day is called. */
  readonly jour: string;
  /** After that name. */
  readonly pour: string;
}

/** The most urgent first. */
const REGLES = {
  'confirmation-titulaire': { avances: [2, 1, 0], rappel: { titre: 'Confirmez votre inscription', jour: 'dernier jour', pour: 'pour confirmer votre inscription' } },
  'inscription-conseillee': { avances: [5, 1], rappel: { titre: 'Envoyez votre demande d’inscription', jour: 'jour conseillé', pour: 'pour envoyer votre demande' } },
  'annulation-sans-perte': { avances: [5, 1], rappel: { titre: 'Vous ne viendrez pas ? Annulez à temps', jour: 'dernier jour', pour: 'pour annuler sans rien perdre' } },
  retractation: { avances: [5, 1], rappel: { titre: 'Vous ne viendrez pas ? Annulez à temps', jour: 'dernier jour', pour: 'pour annuler sans rien perdre' } },
  // What the body must have done by then: nothing to recall to the person.
  'inscription-limite': { avances: [], rappel: null },
  'reponse-organisme': { avances: [0], rappel: null },
  'reponse-organisme-prerequis': { avances: [0], rappel: null },
  // Nobody is to be called on the day that sources dispute.
  'annulation-limite': { avances: [], rappel: null },
} as const satisfies Readonly<Record<DelaiId, Regle>>;

/** The deadlines that the Companion recalls itself. */
export type DelaiRappele = { [D in DelaiId]: (typeof REGLES)[D]['rappel'] extends null ? never : D }[DelaiId];

export const DELAIS_RAPPELES = (Object.keys(REGLES) as readonly DelaiId[]).filter(isRappele);

export function isRappele(delai: DelaiId): delai is DelaiRappele {
  return REGLES[delai].rappel !== null;
}

/** The mornings of a deadline, first one first. */
export function avancesOf(delai: DelaiId): readonly number[] {
  return REGLES[delai].avances;
}

/** That of the last reminder before the last day, or on it. */
export function derniereAvance(delai: DelaiId): number {
  return avancesOf(delai).at(-1) ?? 0;
}

export function motsDeRegle(delai: DelaiRappele): MotsDeRegle {
  return REGLES[delai].rappel;
}
