import { useState } from 'preact/hooks';
import { NOMS_HINTS } from '@/lib/guide/hint-ids';
import { HINTS_TUS } from '@/lib/reglages/hints-tus';
import type { Refus, Store } from '@/lib/reglages/store';
import { REFUS } from '../textes/commun';
import { OPTIONS } from '../textes/options';
import { useItem } from '../use-item';

const { messages: MOTS } = OPTIONS;

/** The notes that the person asked not to see on pages any more, and the way to have them back. */
export function Messages({ store }: { readonly store: Store }) {
  const tues = useItem(store, HINTS_TUS);
  const [suite, setSuite] = useState<'fait' | Refus | null>(null);

  async function recall(): Promise<void> {
    const written = await store.update(HINTS_TUS, () => []);
    setSuite(written.kind === 'refusee' ? written.raison : 'fait');
  }

  return (
    <section aria-labelledby="messages-titre">
      <h2 id="messages-titre">{MOTS.titre}</h2>
      {tues.length === 0 ? <p>{MOTS.tous}</p> : (
        <>
          <p>{MOTS.caches}</p>
          <ul>{tues.map((id) => <li key={id}>{NOMS_HINTS[id]}</li>)}</ul>
          <p><button type="button" class="bouton" onClick={() => void recall()}>{MOTS.revoir}</button></p>
        </>
      )}
      <div role="status">{suite === null ? null : <p>{suite === 'fait' ? MOTS.revus : REFUS[suite]}</p>}</div>
    </section>
  );
}
