import type { CivilDate } from '../calendar/civil-date';
import type { Zone } from '../calendar/jours-feries';

interface SituationBase {
  /** It must be proved to the platform; the product only says what follows. */
  readonly forceMajeure?: boolean | undefined;
  /** Price of the training, integer cents; absent or null: unknown. */
  readonly prix?: number | null | undefined;
  /** Rights of the élu account engaged for it, integer cents; absent or null: unknown. */
  readonly droitsEngages?: number | null | undefined;
}

export interface Annulation extends SituationBase {
  readonly kind: 'annulation';
  /** The day of the cancellation. */
  readonly le: CivilDate;
  /** The first day of the training. */
  readonly debut: CivilDate;
  readonly zone: Zone;
  /** The day the élu confirmed; null: not confirmed yet, so nothing is engaged; absent: unknown, so no retraction is assumed. */
  readonly confirmeLe?: CivilDate | null | undefined;
}

export interface Absence extends SituationBase {
  readonly kind: 'absence';
  /** The day of the fact, which chooses the value in force. Absent: the last value known. */
  readonly le?: CivilDate | undefined;
}

export interface Abandon extends SituationBase {
  readonly kind: 'abandon';
  /** Share of the hours attended, 0 to 1. */
  readonly assiduite: number;
  /** As for an absence. */
  readonly le?: CivilDate | undefined;
}

export type Situation = Annulation | Absence | Abandon;
