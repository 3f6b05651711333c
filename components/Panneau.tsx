import type { StepId } from '@/lib/guide/types';
import type { Vue } from '@/lib/guide/vue';
import { Actions } from './Actions';
import { Entete } from './Entete';
import { Ici } from './Ici';
import { Proposees } from './Proposees';
import { Stades } from './Stades';
import type { Resolve } from './Texte';
import { ToutesLesEtapes } from './ToutesLesEtapes';

interface Props {
  readonly vue: Vue;
  readonly resolve: Resolve;
  readonly onChoose: (step: StepId | null) => void;
}

/** The whole guide beside the page. One person, one thing to do. */
export function Panneau({ vue, resolve, onChoose }: Props) {
  const { etape, ecran, choisie } = vue;
  const screen = choisie ? null : ecran;
  return (
    <>
      <Entete />
      <main data-page-state={vue.page} data-step={etape?.id ?? ''}>
        <Stades courant={etape?.stade ?? null} />
        <Ici vue={vue} resolve={resolve} />
        {choisie ? <p><button type="button" class="bouton" onClick={() => onChoose(null)}>Revenir à la page affichée</button></p> : null}
        <Actions actions={(screen ?? etape)?.actions ?? []} resolve={resolve} onChoose={onChoose} />
        {screen ? <Proposees etapes={vue.offertes} titre={vue.page === 'ambigu' ? 'Est-ce l’une de ces étapes ?' : 'Que cherchez-vous à faire ?'} onChoose={onChoose} /> : null}
        {!screen && etape ? <Proposees etapes={etape.siBloque} titre="Si cela ne marche pas" onChoose={onChoose} /> : null}
        <ToutesLesEtapes courante={etape?.id ?? null} onChoose={onChoose} />
      </main>
      <p class="annonce lecteur" role="status">{screen ? screen.titre : (etape?.titre ?? '')}</p>
    </>
  );
}
