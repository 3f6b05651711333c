import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useGuide } from './contexte';

interface Props {
  readonly nom: string;
  readonly genre: string;
  /** Something is asked there that the card waits for. */
  readonly attendue?: boolean;
  readonly children: ComponentChildren;
}

/** What comes below the card, in the same place on every page: folded where the panel is small, open on paper. Then only the person opens or closes it. */
export function Rubrique({ nom, genre, attendue, children }: Props) {
  const { large } = useGuide();
  const [ouverte] = useState(large || attendue === true);
  return (
    <details class={`rubrique ${genre}`} open={ouverte} data-imprimer>
      <summary><h2>{nom}</h2></summary>
      {children}
    </details>
  );
}
