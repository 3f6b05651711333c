import type { Action } from '@/lib/guide/types';
import { Aide } from './Aide';
import { Rubrique } from './Rubrique';
import { Texte } from './Texte';

/** What comes after the act of the card. */
export function Actions({ actions }: { readonly actions: readonly Action[] }) {
  if (actions.length === 0) return null;
  return (
    <Rubrique nom="Et ensuite" genre="ensuite">
      <ol class="actions">
        {actions.map((action, index) => (
          <li key={index}>
            <p><Texte texte={action.texte} /></p>
            <Aide action={action} />
          </li>
        ))}
      </ol>
    </Rubrique>
  );
}
