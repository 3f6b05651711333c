import { useState } from 'preact/hooks';
import { stadeOf } from '@/lib/guide/etapes';
import { nomDePage, PARCOURS, stepForState } from '@/lib/guide/parcours';
import type { Stade } from '@/lib/guide/types';
import { PAGE_STATE_IDS, type PageStateId } from '@/lib/page/types';
import { Pictogramme } from './Pictogramme';
import { Volet } from './Volet';

interface Props {
  /** Best first; may be empty. */
  readonly proposees: readonly PageStateId[];
  readonly designer: (page: PageStateId) => void;
}

const GROUPES = [
  ['se-connecter', 'Se connecter'],
  ['s-inscrire', 'S’inscrire'],
  ['valider', 'Après la demande'],
  [null, 'Aide et pannes'],
] as const satisfies readonly (readonly [Stade | null, string])[];

/** The page is not known: the person is asked, by what they see. One press opens the step; « none of them » is an answer too. */
export function QuellePage({ proposees, designer }: Props) {
  const [aucune, setAucune] = useState(false);
  if (aucune) {
    return (
      <section aria-labelledby="quelle-page-titre">
        <h2 id="quelle-page-titre">D’accord, aucune de ces pages</h2>
        <p>Cherchez votre étape dans la liste, plus bas. Ou appelez la personne qui vous aide.</p>
        <p><button type="button" class="bouton" onClick={() => setAucune(false)}>Revoir les propositions</button></p>
      </section>
    );
  }
  return (
    <section aria-labelledby="quelle-page-titre">
      <h2 id="quelle-page-titre">{proposees.length === 0 ? 'Que voyez-vous sur le site ?' : 'Est-ce l’une de ces pages ?'}</h2>
      {proposees.length === 0 ? null : <Pages pages={proposees} designer={designer} />}
      <Volet nom={proposees.length === 0 ? 'Choisir dans la liste' : 'Une autre page'} genre="pages">
        {() => GROUPES.map(([stade, titre]) => (
          <section key={titre}>
            <h3>{titre}</h3>
            <Pages pages={PAGE_STATE_IDS.filter((page) => stadeOf(stepForState[page]) === stade && !proposees.includes(page))} designer={designer} />
          </section>
        ))}
      </Volet>
      <p><button type="button" class="bouton" onClick={() => setAucune(true)}>Aucune de ces pages</button></p>
    </section>
  );
}

function Pages({ pages, designer }: { readonly pages: readonly PageStateId[]; readonly designer: Props['designer'] }) {
  return (
    <ul class="proposees">
      {pages.map((page) => (
        <li key={page}>
          <button type="button" class="bouton large vu" data-page={page} onClick={() => designer(page)}>
            <Pictogramme image={PARCOURS[page].image} />
            <span>{nomDePage(page)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
