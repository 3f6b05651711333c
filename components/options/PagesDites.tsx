import { useState } from 'preact/hooks';
import { jourEnLettres } from '@/lib/guide/format';
import { nomDePage } from '@/lib/guide/parcours';
import { forgetPage, type PageDite } from '@/lib/guide/pages-dites';
import { PAGES_DITES } from '@/lib/reglages/pages-dites';
import type { Refus, Store } from '@/lib/reglages/store';
import { REFUS } from '../textes/commun';
import { OPTIONS } from '../textes/options';
import { useItem } from '../use-item';

const { pages: MOTS } = OPTIONS;

/** The pages that the person named, and the way to forget each. */
export function PagesDites({ store }: { readonly store: Store }) {
  const pages = useItem(store, PAGES_DITES);
  const [suite, setSuite] = useState<'fait' | Refus | null>(null);

  async function forget({ signature }: PageDite): Promise<void> {
    const written = await store.update(PAGES_DITES, (known) => forgetPage(known, signature));
    setSuite(written.kind === 'refusee' ? written.raison : 'fait');
  }

  return (
    <section aria-labelledby="pages-dites-titre">
      <h2 id="pages-dites-titre">{MOTS.titre}</h2>
      <p>{pages.length === 0 ? MOTS.aucune : MOTS.aide}</p>
      {pages.length === 0 ? null : (
        <ul>
          {pages.map((page) => (
            <li key={page.signature.join()}>
              « {nomDePage(page.etat)} », {MOTS.dite} {jourEnLettres(page.le)}. <button type="button" class="bouton" aria-label={`${MOTS.oublier} : ${nomDePage(page.etat)}`} onClick={() => void forget(page)}>{MOTS.oublier}</button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">{suite === null ? null : <p>{suite === 'fait' ? MOTS.oubliee : REFUS[suite]}</p>}</div>
    </section>
  );
}
