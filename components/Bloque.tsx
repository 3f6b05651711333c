import { useState } from 'preact/hooks';
import type { Etape, StepId } from '@/lib/guide/types';
import { titreOf } from '@/lib/guide/etapes';
import type { TabReading } from '@/lib/guide/panel-view';
import { PourAider } from './accompagnement/PourAider';
import { useGuide } from './contexte';
import { EtapeEnListe } from './EtapeEnListe';

interface Props {
  readonly siBloque: readonly StepId[];
  readonly vu: TabReading;
  readonly etape: Etape | null;
}

/** « Je ne trouve pas »: what usually unblocks the step, then help, always; last, what to tell whoever helps. */
export function Bloque({ siBloque, vu, etape }: Props) {
  const { gestes } = useGuide();
  const [deplie, setDeplie] = useState(false);
  const etapes = [...new Set<StepId>([...siBloque, 'demander-de-l-aide'])];
  return (
    <details class="volet bloque" onToggle={(event) => { if (event.currentTarget.open) setDeplie(true); }}>
      <summary>Je ne trouve pas</summary>
      <ul>{etapes.map((id) => <EtapeEnListe key={id} id={id} nom={titreOf(id)} courante={false} />)}</ul>
      {gestes.soutien === undefined || !deplie ? null : <PourAider vu={vu} etape={etape} />}
    </details>
  );
}
