import { useId } from 'preact/hooks';
import { ASSOCIATIONS, associationOf } from '@/lib/guide/associations';
import { generaliste } from '@/lib/guide/associations/generaliste';
import { MonAssociation } from './MonAssociation';
import { COMMUN } from './textes/commun';

interface Props {
  readonly association: string | null;
  readonly onChoose: (association: string | null) => void;
}

/** A native list: every reader, every size of screen and every old hand knows it. Who to call shows at once. */
export function ChoixAssociation({ association, onChoose }: Props) {
  const id = useId();
  const chosen = association === null ? null : associationOf(association);
  return (
    <>
      <label class="etiquette" for={id}>{COMMUN.monAssociation}</label>
      <select id={id} class="liste" value={association ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{COMMUN.pasEncore}</option>
        {ASSOCIATIONS.map((one) => (
          <option key={one.id} value={one.id}>{one.id === generaliste.id ? COMMUN.sansAssociation : one.nom}</option>
        ))}
      </select>
      {chosen === null || chosen.id === generaliste.id ? null : <MonAssociation association={chosen} />}
    </>
  );
}
