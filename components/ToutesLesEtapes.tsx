import { ETAPE_IDS } from '@/lib/guide/etape-ids';
import { etapeOf } from '@/lib/guide/etapes';
import type { Stade, StepId } from '@/lib/guide/types';

interface Props {
  readonly courante: StepId | null;
  readonly onChoose: (step: StepId) => void;
}

const GROUPES = [
  ['se-connecter', '1. Se connecter'],
  ['s-inscrire', '2. S’inscrire'],
  ['valider', '3. Valider'],
  [null, 'Aide et cas particuliers'],
] as const satisfies readonly (readonly [Stade | null, string])[];

/** Every step, whatever the page is: the page proposes, the person decides. */
export function ToutesLesEtapes({ courante, onChoose }: Props) {
  return (
    <details class="toutes">
      <summary>Toutes les étapes</summary>
      {GROUPES.map(([stade, titre]) => (
        <section key={titre}>
          <h3>{titre}</h3>
          <ul>
            {ETAPE_IDS.map(etapeOf).filter((etape) => etape.stade === stade).map((etape) => (
              <li key={etape.id}>
                <button type="button" class="etape" aria-current={etape.id === courante ? 'true' : undefined} onClick={() => onChoose(etape.id)}>{etape.titre}</button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
