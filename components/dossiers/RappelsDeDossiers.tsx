import type { Zone } from '@/lib/calendar/jours-feries';
import type { Moment } from '@/lib/dossiers/rappels';
import type { Dossier } from '@/lib/dossiers/types';
import type { GestesRappels } from '@/lib/reglages/rappels';
import type { Store } from '@/lib/reglages/store';
import { RappelsDuPanneau } from '../Rappels';
import { useRappels } from '../use-rappels';

/** The same at each drawing. */
export interface OutilsRappels {
  readonly gestes: GestesRappels;
  readonly moment: () => Moment;
}

interface Props {
  readonly store: Store;
  readonly outils: OutilsRappels;
  readonly dossiers: readonly Dossier[];
  readonly zone: Zone;
}

/** The reminders of the followed trainings, to switch on and off where the trainings are. */
export function RappelsDeDossiers({ store, outils: { gestes, moment }, dossiers, zone }: Props) {
  const now = moment();
  const rappels = useRappels(store, gestes, now.jour);
  return <RappelsDuPanneau rappels={rappels} dossiers={dossiers} zone={zone} moment={now} />;
}
