import { useId, useState } from 'preact/hooks';
import type { CivilDate } from '@/lib/calendar/civil-date';
import type { Lue } from '@/lib/guide/saisie';
import { useGuide } from './contexte';

interface Props<T> {
  readonly nom: string;
  readonly exemple: string;
  /** The value as text, when the person typed it before. */
  readonly initial: string;
  /** Takes what was typed, and the day. */
  readonly lire: (text: string, today: CivilDate) => Lue<T>;
  /** Null: nothing valid is typed; what was read tells whether it is empty or refused. */
  readonly onLue: (value: T | null, lue: Lue<T>) => void;
  /** A text to type in one press. */
  readonly raccourci?: { readonly nom: string; readonly texte: string };
  readonly clavier?: 'decimal';
}

/** A text field that understands French dates and amounts. It counts as soon as it understands, and explains only once left. */
export function ChampTexte<T>({ nom, exemple, initial, lire, onLue, raccourci, clavier }: Props<T>) {
  const id = useId();
  const { dire, today } = useGuide();
  const [texte, setTexte] = useState(initial);
  const [refus, setRefus] = useState<string | null>(null);
  const type = (text: string): void => {
    const lue = lire(text, today);
    setTexte(text);
    if (lue.kind !== 'refusee') setRefus(null);
    onLue(lue.kind === 'lue' ? lue.value : null, lue);
  };
  const leave = (): void => {
    const lue = lire(texte, today);
    if (lue.kind !== 'refusee') return;
    setRefus(lue.message);
    dire(lue.message);
  };
  return (
    <div class="champ">
      <label for={id}>{nom}</label>
      <input
        id={id} type="text" value={texte} autocomplete="off" inputMode={clavier} aria-invalid={refus !== null} aria-describedby={`${id}-aide`}
        onInput={(event) => type(event.currentTarget.value)} onChange={leave}
      />
      {raccourci === undefined ? null : <button type="button" class="bouton petit" onClick={() => type(raccourci.texte)}>{raccourci.nom}</button>}
      <p id={`${id}-aide`} class={refus === null ? 'exemple' : 'refus'}>{refus ?? `Exemple : ${exemple}`}</p>
    </div>
  );
}
