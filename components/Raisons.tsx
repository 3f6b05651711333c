import { motsDIndice } from '@/lib/page/phrases';
import { raisonsOf } from '@/lib/guide/pourquoi';
import type { PageReport } from '@/lib/page/types';

/** The reasons, for who wants them: what was found, what was not. */
export function Raisons({ report }: { readonly report: PageReport }) {
  const { confiance, pages } = raisonsOf(report, motsDIndice);
  return (
    <>
      <p>{confiance}</p>
      {pages.map(({ titre, indices }) => (
        <section key={titre}>
          {report.kind === 'recognised' ? null : <h2 class="sous-titre">{titre}</h2>}
          <ul class="indices">
            {indices.map(({ mots, trouve }) => (
              <li key={mots}><span class="signe" aria-hidden="true">{trouve ? '✓' : '–'}</span> <span>{trouve ? 'Trouvé' : 'Pas trouvé'} : {mots}</span></li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
