import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly nom: string;
  readonly genre: string;
  /** Drawn the first time the person unfolds it: long lists would slow every page down for the few who read them. */
  readonly children: () => ComponentChildren;
}

/** A long list, folded. */
export function Volet({ nom, genre, children }: Props) {
  const [vu, setVu] = useState(false);
  return (
    <details class={`volet ${genre}`} onToggle={(event) => { if (event.currentTarget.open) setVu(true); }}>
      <summary>{nom}</summary>
      {vu ? children() : null}
    </details>
  );
}
