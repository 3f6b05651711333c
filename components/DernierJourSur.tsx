import type { Zone } from '@/lib/calendar/jours-feries';
import { jourSurEnMots } from '@/lib/guide/avant-le-clic';
import type { Connu } from '@/lib/guide/connu';
import { useGuide } from './contexte';

/** The last day on which every source agrees that cancelling costs nothing. */
export function DernierJourSur({ connu, zone }: { readonly connu: Connu; readonly zone: Zone }) {
  const { today } = useGuide();
  const sur = jourSurEnMots(connu, { today, zone });
  return sur === null ? null : <p>{sur.etiquette}<strong>{sur.jour}</strong>{sur.fin}</p>;
}
