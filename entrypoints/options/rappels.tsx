import { Rappels } from '@/components/Rappels';
import { useItem } from '@/components/use-item';
import { useRappels } from '@/components/use-rappels';
import { useReglages } from '@/components/use-reglages';
import { moment } from '@/lib/browser/clock';
import { gestesRappels } from '@/lib/browser/notifications';
import { DOSSIERS } from '@/lib/reglages/dossiers';
import { type Reglages, type ReglagesStore, zoneOf } from '@/lib/reglages/reglages';
import type { Store } from '@/lib/reglages/store';

interface Props {
  readonly store: Store;
  readonly reglages: ReglagesStore;
  readonly initial: Reglages;
}

/** Wiring: the switch of the reminders, over what is kept and what the browser allows. */
export function RappelsDesReglages({ store, reglages: source, initial }: Props) {
  const { reglages } = useReglages(source, initial);
  const dossiers = useItem(store, DOSSIERS);
  const now = moment();
  const rappels = useRappels(store, gestesRappels, now.jour);
  return <Rappels rappels={rappels} dossiers={dossiers} zone={zoneOf(reglages)} moment={now} />;
}
