import { useState } from 'preact/hooks';
import { idDeProfil } from '@/lib/profils/ids';
import { type Faute, lireProfil } from '@/lib/profils/lecture';
import type { Profil } from '@/lib/profils/schema';
import type { ProfilsStore } from '@/lib/reglages/profils';
import { PROFILS_MOTS as MOTS, PROFILS_REFUS } from '../textes/profils';
import { ApercuProfil } from './ApercuProfil';

interface Props {
  readonly store: ProfilsStore;
  readonly profils: readonly Profil[];
  /** Takes the id under which the new profile is chosen. */
  readonly onChoose: (association: string) => void;
}

type Moment =
  | { readonly kind: 'repos'; readonly message: string }
  | { readonly kind: 'lu'; readonly profil: Profil }
  | { readonly kind: 'refuse'; readonly fautes: readonly Faute[] };

/** First what the file brings, then the person's yes. */
export function Importer({ store, profils, onChoose }: Props) {
  const [moment, setMoment] = useState<Moment>({ kind: 'repos', message: '' });

  async function open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = await file.text();
    // The same file, corrected, can be chosen again.
    input.value = '';
    setMoment(lireProfil(text));
  }

  async function apply(profil: Profil): Promise<void> {
    const result = await store.add(profil);
    if (result === 'fait') onChoose(idDeProfil(profil));
    setMoment({ kind: 'repos', message: result === 'fait' ? `${MOTS.fait} ${profil.nom}.` : PROFILS_REFUS[result] });
  }

  return (
    <>
      <h3>{MOTS.titre}</h3>
      <p>{MOTS.aide}</p>
      <label class="bouton fichier">
        {MOTS.choisir}
        <input type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
      </label>
      <div role="status">
        {moment.kind === 'refuse' ? <Refus fautes={moment.fautes} /> : null}
        {moment.kind === 'repos' && moment.message !== '' ? <p class="encart">{moment.message}</p> : null}
      </div>
      {moment.kind === 'lu' ? (
        <ApercuProfil
          profil={moment.profil}
          remplace={profils.find(({ id }) => id === moment.profil.id) ?? null}
          onApply={() => void apply(moment.profil)}
          onKeep={() => setMoment({ kind: 'repos', message: MOTS.inchange })}
        />
      ) : null}
    </>
  );
}

function Refus({ fautes }: { readonly fautes: readonly Faute[] }) {
  return (
    <div class="encart attention">
      <p><strong>{MOTS.refus}</strong></p>
      <ul>{fautes.map(({ ligne, phrase }, index) => <li key={index}>{ligne === null ? '' : `${MOTS.ligne}\u00a0${ligne}\u00a0: `}{phrase}</li>)}</ul>
      <p>{MOTS.renvoi}</p>
    </div>
  );
}
