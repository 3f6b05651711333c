import { useId } from 'preact/hooks';
import { optionsOf, type Taille as TailleDuTexte } from '@/lib/reglages/reglages';
import { COMMUN } from './textes/commun';

interface Props {
  readonly taille: TailleDuTexte;
  readonly onChoose: (taille: TailleDuTexte) => void;
}

const SIGNES = { 1: 'A', 2: 'A+', 3: 'A++' } as const satisfies Readonly<Record<TailleDuTexte, string>>;

/** Three sizes, as real radio buttons: arrows, focus and high contrast come with them. The sign is seen, the word is heard too. */
export function ChoixTaille({ taille, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="tailles">
      <legend class="lecteur">{COMMUN.taille}</legend>
      {optionsOf('taille').map(([one, mot]) => (
        <label key={one} class={one === taille ? 'taille choisie' : 'taille'}>
          <input type="radio" name={name} value={one} checked={one === taille} onChange={() => onChoose(one)} />
          <span>{SIGNES[one]}</span>
          <span class="lecteur"> {mot}</span>
        </label>
      ))}
    </fieldset>
  );
}
