/** The deadlines that are recalled: those of the person, expected at the stage that their dossier has reached. */

import type { CivilDate } from '../calendar/civil-date';
import type { Jugement } from '../guide/jugement';
import type { EcheanceDatee } from '../rules/delais';
import { delaisAttendus, depuisOf, echeancesOf, type DossiersContext } from './echeances';
import { type DelaiRappele, DELAIS_RAPPELES, isRappele } from './regles-de-rappel';
import type { Dossier } from './types';

export interface DateSuivie {
  /** Id of the dossier, drawn on this computer. */
  readonly dossier: string;
  /** Title of the training, when it is known. */
  readonly titre: string | null;
  readonly delai: DelaiRappele;
  readonly echeance: EcheanceDatee & Pick<Jugement, 'surete'>;
  /** The day on which the person, or the page, gave the date it is counted from. */
  readonly connueLe: CivilDate;
}

/** The deadlines to recall, most urgent first: open ones by the days left, then those that are passed. */
export function datesSuivies(dossiers: readonly Dossier[], contexte: DossiersContext): readonly DateSuivie[] {
  return dossiers.flatMap((dossier) => datesOf(dossier, contexte)).toSorted(byUrgency);
}

/** The one that the badge counts; null when nothing is left to do. */
export function plusUrgente(dates: readonly DateSuivie[]): DateSuivie | null {
  return dates.find(({ echeance }) => echeance.kind === 'open') ?? null;
}

/** Is a reminder ever to come? Asked without any clock, which may be wrong. */
export function attendUnRappel(dossier: Dossier): boolean {
  return delaisAttendus(dossier).some((delai) => isRappele(delai) && depuisOf(dossier, delai) !== null);
}

function datesOf(dossier: Dossier, contexte: DossiersContext): readonly DateSuivie[] {
  return echeancesOf(dossier, contexte).flatMap((echeance): readonly DateSuivie[] => {
    const { delai, attendue, depuis, surete } = echeance;
    // Of the two days to cancel, only the safe one: recalling the other would promise too much.
    if (!attendue || !isRappele(delai) || surete === 'dispute') return [];
    return [{ dossier: dossier.id, titre: dossier.titre?.valeur ?? null, delai, echeance, connueLe: depuis.le }];
  });
}

function byUrgency(a: DateSuivie, b: DateSuivie): number {
  if (a.echeance.kind !== b.echeance.kind) return a.echeance.kind === 'open' ? -1 : 1;
  if (a.echeance.on !== b.echeance.on) return a.echeance.on < b.echeance.on ? -1 : 1;
  return DELAIS_RAPPELES.indexOf(a.delai) - DELAIS_RAPPELES.indexOf(b.delai);
}
