import { Rappels } from '@/components/Rappels';
import { useItem } from '@/components/use-item';
import { useRappels } from '@/components/use-rappels';
import { useProfils } from '@/components/use-profils';
import { useReglages } from '@/components/use-reglages';
import { moment } from '@/lib/browser/clock';
import { gestesRappels } from '@/lib/browser/notification-permission';
import { associationsAvec } from '@/lib/profils/association';
import type { Profil } from '@/lib/profils/schema';
import { DOSSIERS } from '@/lib/reglages/dossiers';
import type { Organisation } from '@/lib/reglages/organisation';
import type { ProfilsStore } from '@/lib/reglages/profils';
import { type Reglages, type ReglagesStore, zoneOfAssociation } from '@/lib/reglages/reglages';
import type { Store } from '@/lib/reglages/store';

interface Props {
  readonly store: Store;
  readonly reglages: ReglagesStore;
  readonly initial: Reglages;
  readonly profils: ProfilsStore;
  readonly initialProfils: readonly Profil[];
  readonly organisation: Organisation;
}

/** Wiring: the switch of the reminders, over what is kept and what the browser allows. */
export function RappelsDesReglages({ store, reglages: source, initial, profils: files, initialProfils, organisation }: Props) {
  const { reglages } = useReglages(source, initial);
  const profils = useProfils(files, initialProfils);
  const dossiers = useItem(store, DOSSIERS);
  const now = moment();
  const rappels = useRappels(store, gestesRappels, now.jour);
  const zone = reglages.zone ?? zoneOfAssociation(reglages.association, associationsAvec(profils, organisation.profil));
  return <Rappels rappels={rappels} dossiers={dossiers} zone={zone} moment={now} />;
}
