import type { Action, StepId } from '@/lib/guide/types';
import { etapeOf } from '@/lib/guide/etapes';
import { type Resolve, Texte } from './Texte';

interface Props {
  readonly actions: readonly Action[];
  readonly resolve: Resolve;
  readonly onChoose: (step: StepId) => void;
}

/** The one thing to do now, in one to three moves. */
export function Actions({ actions, resolve, onChoose }: Props) {
  return (
    <section class="maintenant" aria-labelledby="maintenant-titre">
      <h2 id="maintenant-titre">À faire maintenant</h2>
      <ol class="actions">
        {actions.map((action, index) => (
          <li key={index}>
            <p><Texte texte={action.texte} resolve={resolve} /></p>
            <Aide action={action} onChoose={onChoose} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Aide({ action, onChoose }: { readonly action: Action; readonly onChoose: (step: StepId) => void }) {
  const { lien, etape } = action;
  if (lien) return <p><a class="bouton" href={lien.href} target="_blank" rel="noreferrer">{lien.libelle}<span class="lecteur"> (s’ouvre dans un nouvel onglet)</span></a></p>;
  if (etape) return <p><button type="button" class="bouton" onClick={() => onChoose(etape)}>Voir : {etapeOf(etape).titre}</button></p>;
  return null;
}
