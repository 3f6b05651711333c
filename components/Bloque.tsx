import type { StepId } from '@/lib/guide/types';
import { titreOf } from '@/lib/guide/sommaire';
import { EtapeEnListe } from './EtapeEnListe';

/** « Je ne trouve pas »: what usually unblocks the step, then help, always. */
export function Bloque({ siBloque }: { readonly siBloque: readonly StepId[] }) {
  const etapes = [...new Set<StepId>([...siBloque, 'demander-de-l-aide'])];
  return (
    <details class="volet bloque">
      <summary>Je ne trouve pas</summary>
      <ul>{etapes.map((id) => <EtapeEnListe key={id} id={id} nom={titreOf(id)} courante={false} />)}</ul>
    </details>
  );
}
