import { useEffect, useState } from 'preact/hooks';
import type { CivilDate } from '@/lib/calendar/civil-date';
import { type ChoixRappels, type GestesRappels, type Permission, RAPPELS } from '@/lib/reglages/rappels';
import type { Refus, Store } from '@/lib/reglages/store';
import { useItem } from './use-item';

export interface UsedRappels {
  readonly choix: ChoixRappels;
  /** Null until it is known. */
  readonly permission: Permission | null;
  /** The person, or the browser, said no to the last request. */
  readonly refuse: boolean;
  /** Why the last choice was not kept. */
  readonly nonGarde: Refus | null;
  /** To call in the click itself: the browser asks the person only then. */
  readonly allumer: () => void;
  readonly eteindre: () => void;
  readonly choisir: (heures: Partial<Pick<ChoixRappels, 'debut' | 'fin'>>) => void;
}

/** The switch of the reminders, alive in whichever window. The background sees the change by itself. */
export function useRappels(store: Store, gestes: GestesRappels, today: CivilDate): UsedRappels {
  const choix = useItem(store, RAPPELS);
  const [permission, setPermission] = useState<Permission | null>(null);
  const [refuse, setRefuse] = useState(false);
  const [nonGarde, setNonGarde] = useState<Refus | null>(null);

  useEffect(() => {
    let gone = false;
    const look = (): void => void gestes.permission().then((found) => (gone ? undefined : setPermission(found)));
    look();
    const stop = gestes.suivre(look);
    return () => {
      gone = true;
      stop();
    };
  }, [gestes]);

  async function keep(change: (current: ChoixRappels) => ChoixRappels): Promise<void> {
    const written = await store.update(RAPPELS, change);
    setNonGarde(written.kind === 'refusee' ? written.raison : null);
  }

  async function turnOn(asked: Promise<boolean>): Promise<void> {
    // So that a second refusal redraws the box, which the click has ticked.
    setRefuse(false);
    const given = await asked;
    setRefuse(!given);
    setPermission(await gestes.permission());
    if (given) await keep((current) => ({ ...current, depuis: current.depuis ?? today }));
  }

  async function turnOff(): Promise<void> {
    setRefuse(false);
    await keep((current) => ({ ...current, depuis: null }));
    await gestes.rendre();
    setPermission(await gestes.permission());
  }

  return {
    choix,
    permission,
    refuse,
    nonGarde,
    allumer: () => void turnOn(gestes.demander()),
    eteindre: () => void turnOff(),
    choisir: (heures) => void keep((current) => ({ ...current, ...heures })),
  };
}
