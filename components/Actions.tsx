import type { Action } from '@/lib/guide/types';
import { Aide } from './Aide';
import { Texte } from './Texte';

/** The one thing to do now, in one to three moves. */
export function Actions({ actions }: { readonly actions: readonly Action[] }) {
  return (
    <section class="maintenant" aria-labelledby="maintenant-titre">
      <h2 id="maintenant-titre">À faire maintenant</h2>
      <ol class="actions">
        {actions.map((action, index) => (
          <li key={index}>
            <p><Texte texte={action.texte} /></p>
            <Aide action={action} />
          </li>
        ))}
      </ol>
    </section>
  );
}
