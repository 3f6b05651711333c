import { useEffect, useState } from 'preact/hooks';
import { idDeProfil } from '@/lib/profils/ids';
import type { Profil } from '@/lib/profils/schema';
import type { ProfilsStore } from '@/lib/reglages/profils';
import { PROFILS_MOTS as MOTS } from '../textes/profils';

interface Props {
  readonly store: ProfilsStore;
  readonly profils: readonly Profil[];
  readonly association: string | null;
  readonly onChoose: (association: string | null) => void;
}

/** The file of the chosen association: to give to somebody else, or to take away. What is taken away can be put back at once. */
export function MonFichier({ store, profils, association, onChoose }: Props) {
  const [retire, setRetire] = useState<Profil | null>(null);
  const profil = profils.find((one) => idDeProfil(one) === association);

  async function remove(one: Profil): Promise<void> {
    onChoose(null);
    await store.remove(idDeProfil(one));
    setRetire(one);
  }

  async function putBack(one: Profil): Promise<void> {
    if ((await store.add(one)) === 'fait') onChoose(idDeProfil(one));
    setRetire(null);
  }

  return (
    <>
      {profil === undefined ? null : (
        <p class="boutons">
          <LienDuFichier profil={profil} />
          <button type="button" class="bouton" onClick={() => void remove(profil)}>{MOTS.retirer}</button>
        </p>
      )}
      <div role="status">
        {retire === null || profil !== undefined ? null : (
          <div class="encart">
            <p>{MOTS.retire}</p>
            <p><button type="button" class="bouton" onClick={() => void putBack(retire)}>{MOTS.remettre}</button></p>
          </div>
        )}
      </div>
    </>
  );
}

/** A plain link to a file made here: the browser saves it, nothing is sent. */
function LienDuFichier({ profil }: { readonly profil: Profil }) {
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([`${JSON.stringify(profil, null, 2)}\n`], { type: 'application/json' }));
    setHref(url);
    return () => URL.revokeObjectURL(url);
  }, [profil]);
  return href === null ? null : <a class="bouton" href={href} download={`${profil.id}.json`}>{MOTS.enregistrer}</a>;
}
