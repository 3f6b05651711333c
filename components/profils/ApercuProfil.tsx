import { useEffect, useRef } from 'preact/hooks';
import { margeEnMots } from '@/lib/guide/associations';
import { horairesOf } from '@/lib/guide/horaires';
import { titreOf } from '@/lib/guide/etapes';
import { associationFromProfil } from '@/lib/profils/association';
import { motsAjoutes } from '@/lib/profils/libelles-ajoutes';
import type { Profil } from '@/lib/profils/schema';
import { NOMS_ZONES } from '@/lib/reglages/zones';
import { PROFILS_MOTS as MOTS } from '../textes/profils';

interface Props {
  readonly profil: Profil;
  /** One with the same id is already here. */
  readonly remplace: Profil | null;
  readonly onApply: () => void;
  readonly onKeep: () => void;
}

/** All that a file brings, as text, before the person's yes. */
export function ApercuProfil({ profil, remplace, onApply, onKeep }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  // The person just chose a file: what they must read next is here.
  useEffect(() => title.current?.focus(), [profil]);
  return (
    <div class="encart apercu">
      <h4 ref={title} tabIndex={-1}>{MOTS.apercu}</h4>
      {remplace === null ? null : <p>{MOTS.remplace}</p>}
      <p><strong>{profil.nom}</strong></p>
      <Contacts profil={profil} />
      <Conseils profil={profil} />
      <Mots profil={profil} />
      <p>{MOTS.prudence}</p>
      <p class="boutons">
        <button type="button" class="bouton plein" onClick={onApply}>{MOTS.appliquer}</button>
        <button type="button" class="bouton" onClick={onKeep}>{MOTS.garder}</button>
      </p>
    </div>
  );
}

function Contacts({ profil }: { readonly profil: Profil }) {
  const { telephone, email, adresse, site, horaires, zone, marge } = associationFromProfil(profil);
  const lines: readonly (readonly [string, string | null])[] = [
    [MOTS.telephone, telephone?.affiche ?? null],
    [MOTS.email, email],
    [MOTS.horaires, horaires === undefined ? null : horairesOf(horaires).join(' ')],
    [MOTS.adresse, adresse],
    [MOTS.site, site === null ? null : `${site.libelle} (${new URL(site.href).hostname})`],
    [MOTS.territoire, NOMS_ZONES[zone]],
    [MOTS.marge, marge === null ? null : margeEnMots(marge)],
  ];
  return (
    <>
      <h5>{MOTS.contacts}</h5>
      <ul>{lines.map(([nom, valeur]) => (valeur === null ? null : <li key={nom}>{nom}{'\u00a0'}: {valeur}</li>))}</ul>
    </>
  );
}

type Bloc = NonNullable<Profil['etapes']>[number]['blocs'][number];

function Conseils({ profil: { etapes = [] } }: { readonly profil: Profil }) {
  if (etapes.length === 0) return null;
  return (
    <>
      <h5>{MOTS.etapes}</h5>
      {etapes.map(({ etape, blocs }, index) => (
        <div key={index}>
          <p>«{'\u00a0'}{titreOf(etape)}{'\u00a0'}»</p>
          <ul>{blocs.flatMap(textsOf).map((texte, at) => <li key={at}>{texte}</li>)}</ul>
        </div>
      ))}
    </>
  );
}

/** A link is told with the name of the site it leads to: that is what must be judged. */
function textsOf(bloc: Bloc): readonly string[] {
  if (bloc.type === 'lien') return [`${bloc.lien.libelle} (${MOTS.mene} ${new URL(bloc.lien.adresse).hostname})`];
  if (bloc.type === 'contact') return [MOTS.sesContacts];
  return 'elements' in bloc ? [...(bloc.titre === undefined ? [] : [bloc.titre]), ...bloc.elements] : [bloc.texte];
}

function Mots({ profil }: { readonly profil: Profil }) {
  const mots = motsAjoutes(profil);
  if (mots.length === 0) return null;
  return (
    <>
      <h5>{MOTS.mots}</h5>
      <p>{MOTS.motsAide}</p>
      <ul>
        {mots.map(({ texte, debut, sens }) => (
          <li key={texte}>«{'\u00a0'}{texte}{debut ? '…' : ''}{'\u00a0'}» {MOTS.vaudra} «{'\u00a0'}{sens}{'\u00a0'}».</li>
        ))}
      </ul>
    </>
  );
}
