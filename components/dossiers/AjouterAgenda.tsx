import { useEffect, useState } from 'preact/hooks';
import { agendaOf } from '@/lib/dossiers/agenda';
import type { Dossier } from '@/lib/dossiers/types';
import type { DelaiId } from '@/lib/rules/delais';
import { DOSSIERS_MOTS as MOTS } from '../textes/dossiers';
import type { Suivi } from './suivi';

interface Props {
  readonly suivi: Suivi;
  readonly dossiers: readonly Dossier[];
  /** One deadline only; all of them when absent. */
  readonly delai?: DelaiId;
  readonly nom: string;
}

/** A plain link to a file made here: the browser saves it, nothing is sent and no permission is asked. */
export function AjouterAgenda({ suivi: { contexte, maintenant }, dossiers, delai, nom }: Props) {
  const [href, setHref] = useState<string | null>(null);
  const { zone, today } = contexte;
  useEffect(() => {
    const text = agendaOf(dossiers, { zone, today, delai, instant: maintenant() });
    const url = text === null ? null : URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    setHref(url);
    return () => { if (url !== null) URL.revokeObjectURL(url); };
  }, [dossiers, zone, today, delai]);
  if (href === null) return null;
  return (
    <>
      <p><a class="bouton" href={href} download={`compagnon-dife-${delai ?? 'dates'}.ics`}>{nom}</a></p>
      {delai === undefined ? <p>{MOTS.agendaAide}</p> : null}
    </>
  );
}
