import { etapesOfStade } from '@/lib/guide/etapes';
import type { Stade, StepId } from '@/lib/guide/types';
import { EtapeEnListe } from './EtapeEnListe';
import { Volet } from './Volet';

const GROUPES = [
  ['se-connecter', '1. Se connecter'],
  ['s-inscrire', '2. S’inscrire'],
  ['valider', '3. Valider'],
  [null, 'Aide et cas particuliers'],
] as const satisfies readonly (readonly [Stade | null, string])[];

/** Every step, whatever the page is: the page proposes, the person decides. */
export function ToutesLesEtapes({ courante }: { readonly courante: StepId | null }) {
  return (
    <Volet nom="Toutes les étapes" genre="toutes">{() => GROUPES.map(([stade, titre]) => (
        <section key={titre}>
          <h3>{titre}</h3>
          <ul>
            {etapesOfStade(stade).map(({ id, titre: nom }) => <EtapeEnListe key={id} id={id} nom={nom} courante={id === courante} />)}
          </ul>
        </section>
      ))}</Volet>
  );
}
