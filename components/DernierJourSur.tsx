import type { Zone } from '@/lib/calendar/jours-feries';
import type { Connu } from '@/lib/guide/connu';
import { dernierJourSur } from '@/lib/guide/argent';
import { jourEnLettres } from '@/lib/guide/format';
import { useGuide } from './contexte';

/** The last day on which every source agrees that cancelling costs nothing. */
export function DernierJourSur({ connu, zone }: { readonly connu: Connu; readonly zone: Zone }) {
  const { today } = useGuide();
  const sur = dernierJourSur(connu, { today, zone });
  if (sur === null) return null;
  return <p>Dernier jour sûr pour annuler : <strong>{jourEnLettres(sur.on)}</strong>{sur.kind === 'passed' ? ' (ce jour est passé)' : ''}.</p>;
}
