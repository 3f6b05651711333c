/** The guide as data: what the panel, the on-page hint and the print sheet all read. */
import type * as ecriture from './ecriture';
import type { StepId } from './etapes';

export type { Bloc, HintText, CasFraisId, ContactId, DelaiId, DroitId, Lien, LigneId, MessageId, PerteId, Segment, SeuilId, Slot, SourceId, Stade, Texte, UnATrois, ValeurId, VersementId } from './ecriture';
export type { Etape, StepId } from './etapes';

/** It names only steps that exist. */
export type Action = ecriture.Action<StepId>;
