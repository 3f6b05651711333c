import { etapeOf } from '@/lib/guide/etapes';
import type { StepId } from '@/lib/guide/types';

/** Steps worth trying when the page is not recognised, or when two are possible. */
export function Proposees({ etapes, titre, onChoose }: { readonly etapes: readonly StepId[]; readonly titre: string; readonly onChoose: (step: StepId) => void }) {
  if (etapes.length === 0) return null;
  return (
    <section aria-labelledby="proposees-titre">
      <h2 id="proposees-titre">{titre}</h2>
      <ul class="proposees">
        {etapes.map((step) => (
          <li key={step}><button type="button" class="bouton large" onClick={() => onChoose(step)}>{etapeOf(step).titre}</button></li>
        ))}
      </ul>
    </section>
  );
}
