import { useEffect, useRef, useState } from 'preact/hooks';
import { CHARGEURS, etapeIn, type Lots } from '@/lib/guide/etapes/lots';
import type { Seance } from '@/lib/guide/seance';
import { type LotId, lotOf } from '@/lib/guide/sommaire';
import { type Lire, type Lu, stepOf } from '@/lib/guide/vue';

export interface Lisible<Vu extends Lu> {
  /** What to show: what is, or, for the few moments its text takes to come, what was. Page, text and heading change together. */
  readonly seance: Seance<Vu>;
  readonly lire: Lire;
  /** Tries again what could not be fetched. */
  readonly relire: () => void;
}

/** The text of the step to show, fetched by stage; the other stages come once the browser has nothing else to do. */
export function useLots<Vu extends Lu>(seance: Seance<Vu>): Lisible<Vu> {
  const [lots, setLots] = useState<Lots>({});
  const [refuses, setRefuses] = useState<readonly LotId[]>([]);
  const montree = useRef(seance);
  const step = stepOf(seance.vu, seance.choix);
  const lot = step === null ? null : lotOf(step);
  const aVenir = lot !== null && lots[lot] === undefined && !refuses.includes(lot);

  const add = (added: Lots): void => setLots((current) => ({ ...current, ...added }));
  useEffect(() => {
    if (aVenir) CHARGEURS[lot]().then(add, () => setRefuses((current) => [...current, lot]));
  }, [lot, aVenir]);
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      // A refusal counts only once the text is wanted: it is then asked for again.
      for (const charger of Object.values(CHARGEURS)) charger().then(add, () => undefined);
    }, { timeout: 3000 });
    return () => cancelIdleCallback(idle);
  }, []);

  if (!aVenir) montree.current = seance;
  return { seance: montree.current, lire: (id) => etapeIn(lots, id), relire: () => setRefuses([]) };
}
