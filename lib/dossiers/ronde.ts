/**
 * One round: what is kept is read anew, what is due is shown, what was shown is written down, the next round is set. The worker may die
 * between any two steps: the order is such that the next round neither forgets nor repeats.
 */

import type { CivilDate } from '../calendar/civil-date';
import type { Zone } from '../calendar/jours-feries';
import { attendUnRappel, type DateSuivie, datesSuivies, plusUrgente } from './dates-suivies';
import { type RappelContext, echeanceOf, type Moment, type PlageHoraire, prochainReveil, type Rappel, rappelKeyOf, rappelsDus } from './rappels';
import type { Dossier } from './types';

export interface Kept {
  readonly dossiers: readonly Dossier[];
  readonly zone: Zone;
  readonly plage: PlageHoraire;
  /** The day on which reminders were switched on; null: they are off. */
  readonly actifsDepuis: CivilDate | null;
  /** Keys of the reminders that were shown. */
  readonly montres: readonly string[];
}

/** Look again at that moment, and every so many minutes whatever happens to the clock. */
export interface Reveil {
  readonly le: Moment;
  readonly auPlusMinutes: number;
}

/** What a round asks of the browser. Each is a step after which the worker may be gone. */
export interface Poste {
  /** Null: the browser gives no access to what is kept; nothing is touched. */
  lire(): Promise<Kept | null>;
  maintenant(): Moment;
  armer(reveil: Reveil): Promise<void>;
  pastille(date: DateSuivie | null): Promise<void>;
  /** The keys of the notifications on screen; null: they are not allowed. */
  affiches(): Promise<readonly string[] | null>;
  /** Shows it under its key: shown twice, it replaces itself. False: the browser could not. */
  montrer(rappel: Rappel): Promise<boolean>;
  retirer(cle: string): Promise<void>;
  marquer(cle: string): Promise<void>;
}

/** Something is to be shown: if the worker dies meanwhile, look again soon. */
const BIENTOT_MINUTES = 1;
/** A clock that is put right, a computer that wakes, a time zone that changes: noticed within the hour. */
const SUIVI_MINUTES = 60;
/** Nothing to recall: only in case the worker died before it could set anything. */
const VEILLE_MINUTES = 720;

/** Rounds must follow each other, never overlap. Rejects when the browser refuses the alarm: nothing was shown yet. */
export async function ronde(poste: Poste): Promise<void> {
  const garde = await poste.lire();
  if (garde === null) return;
  const moment = poste.maintenant();
  const dates = datesSuivies(garde.dossiers, { zone: garde.zone, today: moment.jour });
  const due = dusOf(garde, dates, moment);
  const suivi = garde.dossiers.some(attendUnRappel) ? SUIVI_MINUTES : VEILLE_MINUTES;
  const le = prochainReveil(moment, garde.plage);
  await poste.armer({ le, auPlusMinutes: due.length > 0 ? BIENTOT_MINUTES : suivi });
  await poste.pastille(plusUrgente(dates));
  await notify(poste, { garde, dates, due });
  if (due.length > 0) await poste.armer({ le, auPlusMinutes: suivi });
}

function dusOf({ actifsDepuis, zone, plage, montres }: Kept, dates: readonly DateSuivie[], moment: Moment): readonly Rappel[] {
  if (actifsDepuis === null) return [];
  return rappelsDus(dates, { zone, moment, plage, depuis: actifsDepuis } satisfies RappelContext, new Set(montres));
}

interface Travail {
  readonly garde: Kept;
  readonly dates: readonly DateSuivie[];
  readonly due: readonly Rappel[];
}

/** Shown first, written down after: what dies in between is still on screen, where the next round finds it. */
async function notify(poste: Poste, { garde, dates, due }: Travail): Promise<void> {
  const affiches = await poste.affiches();
  if (affiches === null) return;
  for (const rappel of due) {
    if (affiches.includes(rappel.cle) || (await poste.montrer(rappel))) await poste.marquer(rappel.cle);
  }
  const suivies = new Set(garde.actifsDepuis === null ? [] : dates.map(rappelKeyOf));
  const remplaces = new Map(due.map((rappel) => [rappelKeyOf(rappel.date), rappel.cle]));
  for (const cle of affiches) {
    const racine = echeanceOf(cle);
    if (!suivies.has(racine) || (remplaces.get(racine) ?? cle) !== cle) await poste.retirer(cle);
  }
}
