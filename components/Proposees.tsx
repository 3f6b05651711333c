import { titreOf } from '@/lib/guide/etapes';
import type { StepId } from '@/lib/guide/types';
import { useGuide } from './contexte';

/** Steps worth trying, as large buttons. */
export function Proposees({ etapes, titre }: { readonly etapes: readonly StepId[]; readonly titre: string }) {
  const { ouvrir } = useGuide();
  if (etapes.length === 0) return null;
  return (
    <section aria-labelledby="proposees-titre">
      <h2 id="proposees-titre">{titre}</h2>
      <ul class="proposees">
        {etapes.map((step) => (
          <li key={step}><button type="button" class="bouton large" onClick={() => ouvrir(step)}>{titreOf(step)}</button></li>
        ))}
      </ul>
    </section>
  );
}
