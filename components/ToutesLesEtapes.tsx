import { stepsOfStade, titreOf } from '@/lib/guide/etapes';
import type { Stade, StepId } from '@/lib/guide/types';
import { EtapeEnListe } from './EtapeEnListe';

const GROUPES = [
  ['se-connecter', '1. Se connecter'],
  ['s-inscrire', '2. S’inscrire'],
  ['valider', '3. Valider'],
  [null, 'Aide et cas particuliers'],
] as const satisfies readonly (readonly [Stade | null, string])[];

/** Every step, whatever the page is: the page proposes, the person decides. */
export function ToutesLesEtapes({ courante }: { readonly courante: StepId | null }) {
  return (
    <>
      {GROUPES.map(([stade, titre]) => (
        <section key={titre}>
          <h3>{titre}</h3>
          <ul>
            {stepsOfStade(stade).map((id) => <EtapeEnListe key={id} id={id} nom={titreOf(id)} courante={id === courante} />)}
          </ul>
        </section>
      ))}
    </>
  );
}
