import type { StepId } from '@/lib/guide/types';
import { useGuide } from './contexte';

interface Props {
  readonly id: StepId;
  readonly nom: string;
  readonly courante: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** One step in a long list. */
export function EtapeEnListe({ id, nom, courante, onKeyDown }: Props) {
  const { ouvrir } = useGuide();
  return (
    <li>
      <button type="button" class="etape" aria-current={courante ? 'true' : undefined} onClick={() => ouvrir(id)} onKeyDown={onKeyDown}>{nom}</button>
    </li>
  );
}
