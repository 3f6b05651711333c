import { useId } from 'preact/hooks';
import { type Association, ASSOCIATIONS, associationOf } from '@/lib/guide/associations';
import { generaliste } from '@/lib/guide/associations/generaliste';
import { MonAssociation } from './MonAssociation';
import { COMMUN } from './textes/commun';
import { ORGANISATION_MOTS } from './textes/profils';

interface Props {
  readonly association: string | null;
  /** Those that may be chosen here; the built-in ones by default. */
  readonly associations?: readonly Association[];
  /** The organisation chose: nothing to choose. */
  readonly impose?: true;
  readonly onChoose: (association: string) => void;
}

/** Every name in full: a drop-down list would cut the end, where the département is. Who to call shows at once. */
export function ChoixAssociation({ association, associations = ASSOCIATIONS, impose, onChoose }: Props) {
  const name = useId();
  const chosen = association === null ? null : associationOf(association, associations);
  return (
    <>
      {impose === true ? <p class="impose">{ORGANISATION_MOTS.impose} <strong>{chosen?.nom}</strong></p> : (
        <fieldset class="choix">
          <legend class="etiquette">{COMMUN.quelle}</legend>
          {associations.map((one) => (
            <label key={one.id} class="un-choix">
              <input type="radio" name={name} value={one.id} checked={one.id === association} onChange={() => onChoose(one.id)} />
              <span>{nomOf(one)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen === null || chosen.id === generaliste.id ? null : <MonAssociation association={chosen} />}
    </>
  );
}

function nomOf({ id, nom, telephone, email, guide }: Association): string {
  if (id === generaliste.id) return COMMUN.sansAssociation;
  // A profile nobody can be called at is known by the document it comes from.
  return guide !== null && telephone === null && email === null ? `${COMMUN.guideRecu} «\u00a0${guide.titre}\u00a0»` : nom;
}
