import type { Association } from '@/lib/guide/associations';
import { horairesOf } from '@/lib/guide/horaires';
import { COMMUN } from './textes/commun';

interface Props {
  /** `null`: none chosen yet. */
  readonly association: Association | null;
  /** Opens the choice; without it, no button (the choice is already on the page). */
  readonly onChoose?: () => void;
}

/** Who to call, always in the same place: the page around says where that is. A number is read even where nothing can dial it. */
export function MonAssociation({ association, onChoose }: Props) {
  return (
    <div class="mon-association">
      {association === null ? null : <p class="qui">{COMMUN.monAssociation}{'\u00a0'}: <strong>{association.nomCourt}</strong></p>}
      {onChoose === undefined ? null : (
        <button type="button" class={association === null ? 'bouton' : 'lien-bouton'} onClick={onChoose}>
          {association === null ? COMMUN.choisirAssociation : COMMUN.changer}
          {association === null ? null : <span class="lecteur"> d’association</span>}
        </button>
      )}
      {association === null ? null : <Joindre association={association} />}
    </div>
  );
}

function Joindre({ association: { telephone, email, horaires } }: { readonly association: Association }) {
  if (telephone === null && email === null && horaires === undefined) return null;
  return (
    <p class="joindre">
      {telephone === null ? null : <><a class="contact" href={telephone.href}>{telephone.affiche.replaceAll(' ', '\u00a0')}</a>{' '}</>}
      {email === null ? null : <a class="contact" href={`mailto:${email}`}>{email}</a>}
      {horaires === undefined ? null : <span class="horaires"> {horairesOf(horaires).join(' ')}</span>}
    </p>
  );
}
