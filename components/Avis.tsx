import { useEffect, useState } from 'preact/hooks';
import type { Ecart } from '@/lib/reglages/mis-de-cote';
import type { Refus } from '@/lib/reglages/store';
import { AVIS, AVIS_DOSSIERS, REFUS } from './textes/commun';

interface Props {
  /** What was set aside and not told yet; asking counts as telling. */
  readonly tell: () => Promise<readonly Ecart[]>;
  /** Why the last choice was not kept. */
  readonly refus: Refus | null;
}

/** What the person must know of what is kept: told once, in plain words, by the first page that opens. */
export function Avis(props: Props) {
  return <div role="status"><Remarques {...props} /></div>;
}

/** The same, where something else already speaks aloud: the panel has one voice. */
export function Remarques({ tell, refus }: Props) {
  const [ecarts, setEcarts] = useState<readonly Ecart[]>([]);
  useEffect(() => void tell().then(setEcarts), [tell]);
  const phrases = [...new Set(ecarts.map(({ cle, raison }) => (cle === 'dossiers' ? AVIS_DOSSIERS : AVIS)[raison])), ...(refus === null ? [] : [REFUS[refus]])];
  return <>{phrases.map((phrase) => <p key={phrase} class="encart attention">{phrase}</p>)}</>;
}
