import { titreOf } from '@/lib/guide/etapes';
import type { StepId } from '@/lib/guide/types';
import type { PanelView } from '@/lib/guide/panel-view';
import { useGuide } from './contexte';

/** Steps worth trying, as large buttons. What it hesitates between is said here, beside them: higher up, it would push the first thing to do off the screen. */
export function Proposees({ etapes, page }: { readonly etapes: readonly StepId[]; readonly page: PanelView['page'] }) {
  const { ouvrir } = useGuide();
  if (etapes.length === 0) return null;
  const hesite = page === 'ambigu';
  return (
    <section aria-labelledby="proposees-titre">
      <h2 id="proposees-titre">{hesite ? 'Est-ce l’une de ces étapes ?' : 'Que cherchez-vous à faire ?'}</h2>
      {hesite ? <p>J’hésite entre {etapes.map((step) => `« ${titreOf(step)} »`).join(' et ')}.</p> : null}
      <ul class="proposees">
        {etapes.map((step) => (
          <li key={step}><button type="button" class="bouton large" onClick={() => ouvrir(step)}>{titreOf(step)}</button></li>
        ))}
      </ul>
    </section>
  );
}
