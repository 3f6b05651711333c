import type { Zone } from '../../calendar/jours-feries';
import type { LigneDroits } from '../../rules/catalogue-droits';
import type { Bloc, Lien, StepId } from '../types';

export interface Telephone {
  /** As people read it: '05 56 07 13 50'. */
  readonly affiche: string;
  /** 'tel:+33556071350' */
  readonly href: string;
}

/** What a guide advises between enrolment and start, in its own unit. Shown as advice; lib/rules keeps the limit. */
export interface MargeConseillee {
  readonly nombre: number;
  readonly unite: 'jours' | 'semaines';
  /** The kind of day when the guide says it. */
  readonly nature: 'ouvres' | 'non-precisee';
  readonly source: string;
}

/** Blocks added to a step when this association is chosen. */
export interface Particularite {
  readonly etape: StepId;
  readonly blocs: readonly Bloc[];
}

/** When somebody answers, in the same terms as the lines of lib/rules. */
export type Horaires = Pick<LigneDroits, 'horaires' | 'fermeJoursFeries'>;

/** Plain JSON; an imported profile file becomes one too (lib/profils). `null` is "this guide gives none". */
export interface Association {
  readonly id: string;
  readonly nom: string;
  /** For narrow screens; equal to the name when there is none. */
  readonly nomCourt: string;
  readonly telephone: Telephone | null;
  readonly email: string | null;
  readonly adresse: string | null;
  readonly horaires?: Horaires;
  readonly site: Lien | null;
  /** Default zone; the person may change it. */
  readonly zone: Zone;
  readonly marge: MargeConseillee | null;
  readonly particularites: readonly Particularite[];
  /** The guide a built-in profile comes from, and the day it was read ('AAAA-MM-JJ'); `null`: the association wrote the profile. */
  readonly guide: { readonly id: string; readonly titre: string; readonly luLe: string } | null;
}
